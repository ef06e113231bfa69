package io.github.unityinitiative.document;

import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a document of the lines of one letter and gathers the notes on the way. Used once. */
final class LetterAssembler {

    private final StanceFinder stances;
    private final AddresseeFinder addressees;
    private final DateFinder dates;
    private final ClaimFinder claims;
    private final LetterLayout layout;
    private final List<LetterBlock> blocks;
    private final List<ReadingNote> notes;
    private final Set<String> spokenTo = new LinkedHashSet<>();

    LetterAssembler(LetterWords words, List<LetterLine> lines) {
        this.stances = new StanceFinder(words);
        this.addressees = new AddresseeFinder(words);
        this.dates = new DateFinder(words);
        this.claims = new ClaimFinder(words, dates);
        NumberRun run = new Numbering(lines, stances).demands();
        this.layout = new LetterLayout(lines, run.openings());
        this.blocks = layout.blocks();
        this.notes = new ArrayList<>(run.notes());
        noteNumbersInText(lines, Set.copyOf(run.openings()));
    }

    DocumentReading assemble(String id, DocumentLanguage language, @Nullable LocalDate date) {
        LanguageTag tag = language.tag();
        Document.Builder builder = Document.builder(id, title(tag))
                .language(language)
                .date(date != null ? date : foundDate())
                .claimedSignatures(claim());
        of(Placement.Part.PREAMBLE).forEach(block -> builder.preamble(LocalizedText.of(tag, block.text())));
        of(Placement.Part.DEMAND).forEach(block -> builder.demand(demand(block, tag)));
        of(Placement.Part.CLOSING).forEach(block -> builder.closing(LocalizedText.of(tag, block.text())));
        spokenTo.forEach(addressee -> builder.addressee(addressees.known(addressee)));
        noteMissingParts();
        notes.sort(Comparator.comparingInt(ReadingNote::line));
        return new DocumentReading(
                builder.build(),
                blocks.stream().flatMap(LetterBlock::placements).toList(),
                of(Placement.Part.UNPLACED)
                        .flatMap(block -> block.lines().stream())
                        .map(line -> new UnplacedText(line.number(), line.text()))
                        .toList(),
                notes);
    }

    private LocalizedText title(LanguageTag language) {
        Optional<String> title = of(Placement.Part.TITLE).map(LetterBlock::text).findFirst();
        if (title.isEmpty()) {
            note(ReadingNote.Kind.NO_TITLE, 0, 0);
        }
        return title.map(text -> LocalizedText.of(language, text)).orElse(LocalizedText.empty());
    }

    private Demand demand(LetterBlock block, LanguageTag language) {
        int line = block.first().number();
        int number = block.first().marker().map(NumberMarker::value).orElseThrow();
        String text = block.text();
        if (text.isEmpty()) {
            note(ReadingNote.Kind.EMPTY_DEMAND, line, number);
        }
        Optional<Stance> stance = stances.find(text);
        if (stance.isEmpty()) {
            note(ReadingNote.Kind.STANCE_ASSUMED, line, number);
        }
        List<String> ids = addressees.find(text);
        if (ids.isEmpty()) {
            note(ReadingNote.Kind.NO_ADDRESSEE, line, number);
        }
        spokenTo.addAll(ids);
        return new Demand(
                number, stance.orElse(Stance.ASKS), ids, LocalizedText.empty(), LocalizedText.of(language, text));
    }

    private @Nullable LocalDate foundDate() {
        return Stream.concat(of(Placement.Part.TITLE), of(Placement.Part.PREAMBLE))
                .map(block -> dates.find(block.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer claim() {
        for (LetterBlock block : Stream.concat(of(Placement.Part.CLOSING), of(Placement.Part.PREAMBLE))
                .toList()) {
            List<Integer> numbers = claims.find(block.text());
            if (numbers.size() == 1) {
                return numbers.get(0);
            }
            if (numbers.size() > 1) {
                note(ReadingNote.Kind.CLAIM_UNCLEAR, block.first().number(), 0);
            }
        }
        return null;
    }

    private void noteMissingParts() {
        of(Placement.Part.UNPLACED)
                .findFirst()
                .ifPresent(block ->
                        note(ReadingNote.Kind.TEXT_BEFORE_TITLE, block.first().number(), 0));
        if (of(Placement.Part.PREAMBLE).findAny().isEmpty()) {
            note(ReadingNote.Kind.NO_PREAMBLE, 0, 0);
        }
        if (of(Placement.Part.DEMAND).findAny().isEmpty()) {
            note(ReadingNote.Kind.NO_DEMANDS, 0, 0);
        } else if (of(Placement.Part.CLOSING).findAny().isEmpty()) {
            note(ReadingNote.Kind.NO_CLOSING, 0, 0);
        } else if (layout.demandsHaveParagraphs()) {
            note(
                    ReadingNote.Kind.CLOSING_ASSUMED,
                    of(Placement.Part.CLOSING).findFirst().orElseThrow().first().number(),
                    0);
        }
    }

    private void noteNumbersInText(List<LetterLine> lines, Set<Integer> openings) {
        for (int index = 0; index < lines.size(); index++) {
            LetterLine line = lines.get(index);
            if (line.marker().isPresent() && !openings.contains(index)) {
                note(ReadingNote.Kind.NUMBER_IN_TEXT, line.number(), 0);
            }
        }
    }

    private void note(ReadingNote.Kind kind, int line, int number) {
        notes.add(new ReadingNote(kind, line, number));
    }

    private Stream<LetterBlock> of(Placement.Part part) {
        return blocks.stream().filter(block -> block.part() == part);
    }
}
