package io.github.unityinitiative.examples.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** Says in a person's words why something could not be read or written. */
final class IoMessages {

    private IoMessages() {}

    static String of(IOException failure) {
        if (failure instanceof FileSystemException onFile) {
            return onFile.getFile() + ": " + reason(onFile);
        }
        if (failure instanceof EOFException || failure instanceof ZipException) {
            return "the compressed data is damaged or cut off";
        }
        if (failure instanceof CharacterCodingException) {
            return "the text is not UTF-8";
        }
        return Optional.ofNullable(failure.getMessage()).orElse("cannot read or write");
    }

    private static String reason(FileSystemException failure) {
        if (failure.getReason() != null) {
            return failure.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return failure instanceof AccessDeniedException ? "permission denied" : "cannot be read or written";
    }
}
