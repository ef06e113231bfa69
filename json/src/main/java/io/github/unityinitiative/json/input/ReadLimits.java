package io.github.unityinitiative.json.input;

/**
 * How much of an input is read before it counts as hostile. Immutable and thread-safe.
 *
 * <p>Memory in use while reading is a small multiple of {@code recordBytes}, whatever the size of the input.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.defaults().withRecordBytes(64 * 1024).withRecords(10_000);
 * }</pre>
 *
 * @param recordBytes the longest record (line of JSON Lines, row of CSV, element of JSON), in bytes; default 1 MiB
 * @param records the most records in one input; default 100 million
 * @param inflatedBytes the most bytes that a compressed input may inflate to; default 64 GiB
 * @param inflationRatio how many times larger than its compressed form an input may be, once it is larger than
 *     16 MiB; default 200
 * @param nesting the deepest nesting of arrays and objects in a record; default 64
 * @param members the most members of one object, elements of one array or columns of a table; default 1000
 */
public record ReadLimits(
        int recordBytes, long records, long inflatedBytes, int inflationRatio, int nesting, int members) {

    private static final ReadLimits DEFAULTS = new ReadLimits(1 << 20, 100_000_000, 1L << 36, 200, 64, 1000);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public ReadLimits {
        requirePositive(recordBytes, "recordBytes");
        requirePositive(records, "records");
        requirePositive(inflatedBytes, "inflatedBytes");
        requirePositive(inflationRatio, "inflationRatio");
        requirePositive(nesting, "nesting");
        requirePositive(members, "members");
    }

    /**
     * The limits that hold where none are set.
     *
     * @return the default limits
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * These limits with another longest record.
     *
     * @param value in bytes
     * @return new limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadLimits withRecordBytes(int value) {
        return new ReadLimits(value, records, inflatedBytes, inflationRatio, nesting, members);
    }

    /**
     * These limits with another number of records.
     *
     * @param value the most records
     * @return new limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadLimits withRecords(long value) {
        return new ReadLimits(recordBytes, value, inflatedBytes, inflationRatio, nesting, members);
    }

    /**
     * These limits with another inflated size.
     *
     * @param value in bytes
     * @return new limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadLimits withInflatedBytes(long value) {
        return new ReadLimits(recordBytes, records, value, inflationRatio, nesting, members);
    }

    /**
     * These limits with another inflation ratio.
     *
     * @param value times the compressed size
     * @return new limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadLimits withInflationRatio(int value) {
        return new ReadLimits(recordBytes, records, inflatedBytes, value, nesting, members);
    }

    /**
     * These limits with another nesting.
     *
     * @param value the deepest nesting
     * @return new limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadLimits withNesting(int value) {
        return new ReadLimits(recordBytes, records, inflatedBytes, inflationRatio, value, members);
    }

    /**
     * These limits with another number of members, elements and columns.
     *
     * @param value the most members
     * @return new limits
     * @throws IllegalArgumentException if {@code value} is not positive
     */
    public ReadLimits withMembers(int value) {
        return new ReadLimits(recordBytes, records, inflatedBytes, inflationRatio, nesting, value);
    }

    private static void requirePositive(long value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " is not positive");
        }
    }
}
