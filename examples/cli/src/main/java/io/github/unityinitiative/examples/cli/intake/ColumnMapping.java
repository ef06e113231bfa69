package io.github.unityinitiative.examples.cli.intake;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Says that a column of a file is one of ours.
 *
 * @param theirs the header in the file
 * @param ours our name for the column
 */
record ColumnMapping(String theirs, String ours) {

    private static final List<String> OURS = List.of(
            "id",
            "name",
            "profession",
            "affiliation",
            "province",
            "country",
            "city",
            "email",
            "phone",
            "signed_on",
            "language",
            "signed_text",
            "status",
            "visibility");

    /** Reads {@code their header=ours}; their header may hold the sign. */
    static final class Converter implements ITypeConverter<ColumnMapping> {
        @Override
        public ColumnMapping convert(String text) {
            int sign = text.lastIndexOf('=');
            if (sign < 1 || sign == text.length() - 1) {
                throw new TypeConversionException("expected \"their header=ours\"");
            }
            String ours = text.substring(sign + 1).strip();
            if (!OURS.contains(ours) && !ours.startsWith("name@")) {
                throw new TypeConversionException("'" + ours + "' is none of our columns, which are name@LANGUAGE and "
                        + String.join(", ", OURS));
            }
            return new ColumnMapping(text.substring(0, sign).strip(), ours);
        }
    }
}
