package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.NamePart;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke 1.2 with its Lucene index, behind our folding of names: the yardstick. */
final class Duke {

    private static final double THRESHOLD = 0.85;
    private static final int BATCH = 40_000;
    private static final int MOST_HITS = 50;
    private static final float LEAST_RELEVANCE = 0.5f;

    private final NameParser parser = NameParser.standard();

    /** Deduplicates a list and returns how many pairs were found. */
    long deduplicate(List<Signatory> signatories, int threads) {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setThreshold(THRESHOLD);
        configuration.setProperties(properties());
        LuceneDatabase database = new LuceneDatabase();
        database.setMaxSearchHits(MOST_HITS);
        database.setMinRelevance(LEAST_RELEVANCE);
        database.setFuzzySearch(false);
        database.setConfiguration(configuration);
        configuration.setDatabase(database);
        Processor processor = new Processor(configuration, database);
        processor.setThreads(threads);
        Counter counter = new Counter();
        processor.addMatchListener(counter);
        for (int from = 0; from < signatories.size(); from += BATCH) {
            processor.deduplicate(records(signatories.subList(from, Math.min(signatories.size(), from + BATCH))));
        }
        processor.close();
        return counter.matches;
    }

    private static List<Property> properties() {
        return List.of(
                new PropertyImpl("id"),
                new PropertyImpl("name", new PersonNameComparator(), 0.2, 0.9),
                new PropertyImpl("province", new ExactComparator(), 0.4, 0.6),
                new PropertyImpl("email", new ExactComparator(), 0.4, 0.9),
                new PropertyImpl("phone", new ExactComparator(), 0.45, 0.9));
    }

    private List<Record> records(List<Signatory> signatories) {
        List<Record> records = new ArrayList<>();
        for (Signatory signatory : signatories) {
            RecordImpl folded = new RecordImpl();
            folded.addValue("id", signatory.id().value());
            String name = parser.parse(signatory.name().signed().text()).parts().stream()
                    .map(NamePart::folded)
                    .collect(Collectors.joining(" "));
            if (!name.isEmpty()) {
                folded.addValue("name", name);
            }
            signatory
                    .residence()
                    .province()
                    .map(StatedProvince::written)
                    .ifPresent(province -> folded.addValue("province", TextFolding.fold(province)));
            signatory.contact().email().ifPresent(email -> folded.addValue("email", email.toLowerCase(Locale.ROOT)));
            signatory.contact().phone().ifPresent(phone -> folded.addValue("phone", phone));
            records.add(folded);
        }
        return records;
    }

    /** Counts matches. */
    private static final class Counter extends AbstractMatchListener {
        private long matches;

        @Override
        public synchronized void matches(Record one, Record other, double confidence) {
            matches++;
        }
    }
}
