package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.json.RecordTranslator;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * JSON formats of other tools that hold signatories.
 *
 * <p>Members that our format has no place for are kept as extensions under a prefix such as {@code osdi:}, and are put
 * back when the same format is written.
 *
 * <pre>{@code
 * Losses losses = new Losses();
 * SignatoryReader reader = ForeignFormat.OSDI.reader(SignatoryFormat.JSON, losses).build();
 * }</pre>
 */
public enum ForeignFormat {
    /** The Open Supporter Data Interface: signatures with their person, or persons. Both ways. */
    OSDI,
    /** The dialect of OSDI that Action Network speaks, with the profession in a custom field. Both ways. */
    ACTION_NETWORK,
    /** Persons of Popolo, with languages of other names. Both ways. */
    POPOLO,
    /** Messages of Proca, schema {@code proca:action:2}. Read only. */
    PROCA;

    private static final List<String> SIGNATURES = List.of("_embedded", "osdi:signatures");

    /**
     * A reader of this format.
     *
     * @param container JSON for a page, a list or one object; JSON Lines for an object a line
     * @param losses told of everything that is dropped or changed; used by one run of the reader at a time
     * @return the builder of a reader, to which limits and a source may be added
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code container} is a table
     */
    public SignatoryReader.Builder reader(SignatoryFormat container, Losses losses) {
        Objects.requireNonNull(losses, "losses");
        return SignatoryReader.builder(container).translator(translator(losses), paths());
    }

    /**
     * Whether signatories can be written in this format.
     *
     * @return false for formats that are read only
     */
    public boolean isWritable() {
        return this != PROCA;
    }

    /**
     * Starts to write in this format, every private field that it has a place for included.
     *
     * @param out where to; flushed at the end, never closed
     * @param losses told of everything that is dropped or changed
     * @return a writer
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     * @throws UnsupportedOperationException if this format is read only
     */
    public ForeignWriter privateWriter(OutputStream out, Losses losses) throws IOException {
        Objects.requireNonNull(losses, "losses");
        return switch (this) {
            case OSDI -> new ForeignWriter(out, losses, SIGNATURES, new OsdiPerson(false, losses)::signature);
            case ACTION_NETWORK -> new ForeignWriter(out, losses, SIGNATURES, new OsdiPerson(true, losses)::signature);
            case POPOLO -> new ForeignWriter(out, losses, List.of("persons"), new PopoloPerson(losses)::person);
            case PROCA -> throw new UnsupportedOperationException("proca is read only");
        };
    }

    private RecordTranslator translator(Losses losses) {
        return switch (this) {
            case OSDI, ACTION_NETWORK -> new OsdiTranslator(losses);
            case POPOLO -> new PopoloTranslator(losses);
            case PROCA -> new ProcaTranslator(losses);
        };
    }

    private Set<List<String>> paths() {
        return switch (this) {
            case OSDI, ACTION_NETWORK ->
                Set.of(SIGNATURES, List.of("_embedded", "osdi:people"), List.of("signatures"), List.of("people"));
            case POPOLO -> Set.of(List.of("persons"), List.of("people"));
            case PROCA -> Set.of();
        };
    }
}
