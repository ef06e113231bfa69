package io.github.unityinitiative.examples.cli.convert;

import io.github.unityinitiative.json.interop.ForeignFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that signatories and letters are converted from and to. */
enum ExchangeFormat {
    INITIATIVE(true, null),
    CSV(true, null),
    OSDI(true, ForeignFormat.OSDI),
    ACTION_NETWORK(true, ForeignFormat.ACTION_NETWORK),
    E_PETITIONS(false, null),
    POPOLO(true, ForeignFormat.POPOLO),
    PROCA(false, ForeignFormat.PROCA);

    private final boolean writable;
    private final @Nullable ForeignFormat foreign;

    ExchangeFormat(boolean writable, @Nullable ForeignFormat foreign) {
        this.writable = writable;
        this.foreign = foreign;
    }

    boolean isWritable() {
        return writable;
    }

    /** The format of another tool, as the library knows it; empty for ours, tables and petitions. */
    Optional<ForeignFormat> foreign() {
        return Optional.ofNullable(foreign);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word for a format. */
    static final class Converter implements ITypeConverter<ExchangeFormat> {
        @Override
        public ExchangeFormat convert(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + Arrays.stream(values()).map(ExchangeFormat::word).collect(Collectors.joining(", "))
                            + " but was '" + word + "'"));
        }
    }
}
