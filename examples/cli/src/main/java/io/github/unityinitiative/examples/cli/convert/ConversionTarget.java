package io.github.unityinitiative.examples.cli.convert;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.json.ArchiveWriter;
import io.github.unityinitiative.json.CsvLayout;
import io.github.unityinitiative.json.CsvWriter;
import io.github.unityinitiative.json.interop.ForeignFormat;
import io.github.unityinitiative.json.interop.ForeignWriter;
import io.github.unityinitiative.json.interop.Losses;
import io.github.unityinitiative.signatory.Signatory;
import java.io.IOException;
import java.io.OutputStream;

/** Takes signatories in whatever format is wanted, every private field included. Not thread-safe. */
interface ConversionTarget {

    void write(Signatory signatory) throws IOException;

    /** Ends the output, which is complete then. */
    void finish() throws IOException;

    /** Our format: one JSON object, or JSON Lines. */
    static ConversionTarget archive(Document letter, boolean lines, OutputStream stream) throws IOException {
        ArchiveWriter writer =
                lines ? ArchiveWriter.privateJsonLines(letter, stream) : ArchiveWriter.privateJson(letter, stream);
        return of(writer::write, writer::finish);
    }

    static ConversionTarget table(OutputStream stream) throws IOException {
        CsvWriter writer = CsvWriter.privateCsv(CsvLayout.standard(), stream);
        return of(writer::write, writer::finish);
    }

    static ConversionTarget foreign(ForeignFormat format, OutputStream stream, Losses losses) throws IOException {
        ForeignWriter writer = format.privateWriter(stream, losses);
        return of(writer::write, writer::finish);
    }

    private static ConversionTarget of(Step<Signatory> write, End end) {
        return new ConversionTarget() {
            @Override
            public void write(Signatory signatory) throws IOException {
                write.accept(signatory);
            }

            @Override
            public void finish() throws IOException {
                end.run();
            }
        };
    }

    /** Something done with each. */
    @FunctionalInterface
    interface Step<T> {
        void accept(T value) throws IOException;
    }

    /** Something done at the end. */
    @FunctionalInterface
    interface End {
        void run() throws IOException;
    }
}
