package io.github.unityinitiative.json;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.csv.CsvSource;
import io.github.unityinitiative.json.internal.document.Migrations;
import io.github.unityinitiative.json.internal.framing.ByteWindow;
import io.github.unityinitiative.json.internal.row.CollectedMembers;
import io.github.unityinitiative.json.internal.row.Envelope;
import io.github.unityinitiative.json.internal.row.JsonLinesSource;
import io.github.unityinitiative.json.internal.row.JsonRowParser;
import io.github.unityinitiative.json.internal.row.JsonSource;
import io.github.unityinitiative.json.internal.row.MigratedRowParser;
import io.github.unityinitiative.json.internal.row.RowParser;
import io.github.unityinitiative.json.internal.row.RowSource;
import io.github.unityinitiative.json.internal.row.TranslatedRowParser;
import io.github.unityinitiative.json.internal.row.TranslatedSource;
import io.github.unityinitiative.json.internal.signatory.ColumnNames;
import io.github.unityinitiative.json.internal.signatory.Recognition;
import io.github.unityinitiative.json.internal.signatory.SignatoryMembers;
import io.github.unityinitiative.json.internal.token.JsonRecord;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.ProfessionVocabulary;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads signatories from CSV, JSON Lines or JSON, in memory that does not grow with the input.
 *
 * <p>Input is strict UTF-8, with or without a byte order mark, and may be compressed with gzip. A row with any problem
 * is rejected with all its problems, and reading goes on; only an input that cannot be read at all throws. A row
 * without an id gets one made of the source's name and the row's number. Immutable and thread-safe; each call of
 * {@link #open} is a run of its own.
 *
 * <pre>{@code
 * SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV)
 *         .source("signatures.csv")
 *         .column("Full name", "name")
 *         .build();
 * try (SignatoryRows rows = reader.open(in)) {
 *     while (rows.hasNext()) {
 *         if (rows.next() instanceof ImportedRow.Accepted row) {
 *             use(row.signatory());
 *         }
 *     }
 * }
 * }</pre>
 */
public final class SignatoryReader {

    private final SignatoryFormat format;
    private final String source;
    private final char separator;
    private final ColumnNames names;
    private final ReadLimits limits;
    private final Provinces provinces;
    private final ProfessionVocabulary professions;
    private final RowPolicy policy;
    private final Migrations migrations;
    private final Set<List<String>> paths;
    private final @Nullable RecordTranslator translator;

    private SignatoryReader(Builder builder) {
        this.format = builder.format;
        this.source = builder.source;
        this.separator = builder.separator;
        this.names = new ColumnNames(builder.columns);
        this.limits = builder.limits;
        this.provinces = builder.provinces;
        this.professions = builder.professions;
        this.policy = builder.policy;
        this.migrations = builder.migrations;
        this.paths = Set.copyOf(builder.paths);
        this.translator = builder.translator;
    }

    /**
     * A builder for a reader.
     *
     * @param format the form of the input
     * @return a builder with the default limits, no columns mapped, and {@code "input"} as the name of the source
     * @throws NullPointerException if {@code format} is null
     */
    public static Builder builder(SignatoryFormat format) {
        return new Builder(format);
    }

    /**
     * Starts to read an input.
     *
     * @param in the bytes, plain or gzip; closed with the rows, and left open if this method throws
     * @return the rows
     * @throws NullPointerException if {@code in} is null
     * @throws UnreadableInputException if the input or the header of its table cannot be read
     */
    public SignatoryRows open(InputStream in) {
        ByteWindow window = new ByteWindow(Objects.requireNonNull(in, "in"), limits);
        Recognition recognition = new Recognition(provinces, professions);
        return new SignatoryRows(open(window), source, limits.records(), recognition, policy);
    }

    /**
     * Starts to read an input that is in memory.
     *
     * @param input the bytes, plain or gzip
     * @return the rows
     * @throws NullPointerException if {@code input} is null
     * @throws UnreadableInputException if the input or the header of its table cannot be read
     */
    public SignatoryRows open(byte[] input) {
        return open(new ByteArrayInputStream(input));
    }

    private RowSource open(ByteWindow window) {
        if (format == SignatoryFormat.CSV) {
            return new CsvSource(window, separator, names, limits);
        }
        JsonRecord json = new JsonRecord(limits);
        RowParser parser = new JsonRowParser(json, new SignatoryMembers(names));
        if (translator != null) {
            parser = new TranslatedRowParser(json, translator::translate, parser);
        }
        if (translator != null && format == SignatoryFormat.JSON) {
            return new TranslatedSource(window, parser, paths, new CollectedMembers(json, limits));
        }
        Envelope envelope = new Envelope(json, limits, migrations);
        RowParser current = new MigratedRowParser(json, envelope, parser);
        return format == SignatoryFormat.JSON
                ? new JsonSource(window, current, envelope)
                : new JsonLinesSource(window, current, envelope);
    }

    /** Collects the options of a reader. Not thread-safe. */
    public static final class Builder {

        private static final int LONGEST_SOURCE = 150;

        private final SignatoryFormat format;
        private final Map<String, String> columns = new LinkedHashMap<>();
        private String source = "input";
        private char separator = ',';
        private RowPolicy policy;
        private Migrations migrations = Migrations.bundled();
        private final Set<List<String>> paths = new HashSet<>();
        private @Nullable RecordTranslator translator;
        private ReadLimits limits = ReadLimits.defaults();
        private Provinces provinces = Provinces.iraq();
        private ProfessionVocabulary professions = ProfessionVocabulary.bundled();

        private Builder(SignatoryFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            this.policy = format == SignatoryFormat.CSV ? RowPolicy.TABLE : RowPolicy.OBJECTS;
        }

        /** Reads what {@link ArchiveWriter} wrote: ids must be there, and nothing is added. */
        Builder archive() {
            this.policy = RowPolicy.ARCHIVE;
            return this;
        }

        /** Sets the steps by which earlier versions of the format are read. */
        Builder migrations(Migrations steps) {
            this.migrations = steps;
            return this;
        }

        /**
         * Sets the name of the source, which goes into the provenance of every signatory and into the ids of rows
         * that have none.
         *
         * @param name 1 to 150 characters, for example a file name
         * @return this builder
         * @throws IllegalArgumentException if {@code name} is empty or too long
         */
        public Builder source(String name) {
            if (name.isEmpty() || name.length() > LONGEST_SOURCE) {
                throw new IllegalArgumentException("name must have 1 to " + LONGEST_SOURCE + " characters");
            }
            this.source = name;
            return this;
        }

        /**
         * Says what a column of the input means.
         *
         * @param theirs the name of the column or member in the input
         * @param ours our name for it, for example {@code "name"} or {@code "signed_on"}
         * @return this builder
         * @throws NullPointerException if an argument is null
         */
        public Builder column(String theirs, String ours) {
            columns.put(theirs.strip(), Objects.requireNonNull(ours, "ours"));
            return this;
        }

        /**
         * Sets the character between the fields of a table.
         *
         * @param character an ASCII character, for example a semicolon or a tab; the default is a comma
         * @return this builder
         * @throws IllegalArgumentException if it is a quote, a line break or not ASCII
         */
        public Builder separator(char character) {
            if (character == '"' || character == '\r' || character == '\n' || character > 0x7E) {
                throw new IllegalArgumentException("character cannot separate fields");
            }
            this.separator = character;
            return this;
        }

        /**
         * Sets how much is read.
         *
         * @param value the limits
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder limits(ReadLimits value) {
            this.limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Sets the provinces that words may mean.
         *
         * @param table the provinces; the default is those of Iraq
         * @return this builder
         * @throws NullPointerException if {@code table} is null
         */
        public Builder provinces(Provinces table) {
            this.provinces = Objects.requireNonNull(table, "table");
            return this;
        }

        /**
         * Sets the words by which professions are recognised.
         *
         * @param vocabulary the words; the default is those that come with this library
         * @return this builder
         * @throws NullPointerException if {@code vocabulary} is null
         */
        public Builder professions(ProfessionVocabulary vocabulary) {
            this.professions = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        /**
         * Sets that objects are those of another format. In JSON they are the elements of the outer array or of
         * arrays at the given paths, or else the outer object by itself; in JSON Lines, one a line.
         *
         * @param value translates each object
         * @param places paths of one or two member names
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the reader is for a table, or a path has no or more than two names
         */
        public Builder translator(RecordTranslator value, Set<List<String>> places) {
            if (format == SignatoryFormat.CSV) {
                throw new IllegalArgumentException("a table has no objects to translate");
            }
            for (List<String> place : places) {
                if (place.isEmpty() || place.size() > 2) {
                    throw new IllegalArgumentException("a path has one or two names");
                }
                paths.add(List.copyOf(place));
            }
            this.translator = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Builds the reader.
         *
         * @return an immutable reader
         */
        public SignatoryReader build() {
            return new SignatoryReader(this);
        }
    }
}
