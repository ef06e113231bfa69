package io.github.unityinitiative.examples.cli.problem;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the language of messages. */
public final class LanguageWords implements ITypeConverter<ProblemWords> {

    @Override
    public ProblemWords convert(String language) {
        return ProblemWords.in(language)
                .orElseThrow(() -> new TypeConversionException("there are no messages in '" + language + "', only in "
                        + String.join(", ", ProblemWords.LANGUAGES)));
    }
}
