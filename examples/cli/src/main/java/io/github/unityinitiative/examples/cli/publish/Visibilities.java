package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.signatory.Visibility;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a visibility. */
final class Visibilities implements ITypeConverter<Visibility> {

    private static final Map<String, Visibility> WORDS =
            Map.of("full", Visibility.FULL, "initials", Visibility.INITIALS, "hidden", Visibility.HIDDEN);

    @Override
    public Visibility convert(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)))
                .orElseThrow(
                        () -> new TypeConversionException("expected full, initials or hidden but was '" + word + "'"));
    }
}
