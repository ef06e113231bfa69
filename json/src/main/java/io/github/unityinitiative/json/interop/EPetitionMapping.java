package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.json.interop.EPetition.Warning;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads one petition. Used once. */
final class EPetitionMapping {

    private static final String UNITED_KINGDOM = "GB";
    private static final int MOST_DIGITS = 15;

    private final Taken petition;
    private final Taken attributes;
    private final Losses losses;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

    EPetitionMapping(Taken petition, Losses losses) {
        this.petition = petition;
        this.losses = losses;
        this.attributes = petition.object("attributes").orElse(petition);
    }

    EPetition read() {
        String action = attributes.text("action").orElseThrow(() -> new UnreadableInputException(Reason.UNKNOWN_SHAPE));
        Document document = document(action);
        String state = attributes.text("state").orElse("");
        OptionalLong total = count(attributes, "signature_count");
        List<AreaCount> countries = areas("signatures_by_country", "code");
        List<AreaCount> regions = areas("signatures_by_region", "ons_code");
        List<AreaCount> constituencies = areas("signatures_by_constituency", "ons_code");
        check(total, countries, regions, constituencies);
        attributes.left().keySet().forEach(name -> losses.dropped("attributes." + name));
        return new EPetition(
                document, state, total.orElse(0), countries, regions, constituencies, List.copyOf(warnings));
    }

    private Document document(String action) {
        LanguageTag language = LanguageTag.ENGLISH;
        String id = petition.digits("id")
                .or(() -> petition.text("id"))
                .map(number -> "petition:" + number)
                .orElse("petition");
        Document.Builder builder = Document.builder(id, LocalizedText.of(language, action))
                .language(DocumentLanguage.of(language, TextStatus.ORIGINAL));
        attributes.text("background").ifPresent(text -> builder.preamble(LocalizedText.of(language, text)));
        attributes.text("additional_details").ifPresent(text -> builder.preamble(LocalizedText.of(language, text)));
        openedOn()
                .ifPresent(stamp ->
                        Days.of(stamp).ifPresentOrElse(builder::date, () -> losses.dropped("attributes.opened_at")));
        return builder.build();
    }

    private Optional<String> openedOn() {
        return attributes.text("opened_at").or(() -> attributes.text("created_at"));
    }

    private List<AreaCount> areas(String member, String code) {
        List<AreaCount> counts = new ArrayList<>();
        for (Taken area : attributes.objects(member)) {
            Optional<String> name = area.text("name");
            OptionalLong signatures = count(area, "signature_count");
            if (name.isPresent() && signatures.isPresent()) {
                counts.add(new AreaCount(name.get(), area.text(code).orElse(null), signatures.getAsLong()));
            }
            area.left().keySet().forEach(left -> losses.dropped(member + "[]." + left));
        }
        return counts;
    }

    private OptionalLong count(Taken object, String member) {
        Optional<String> digits = object.digits(member)
                .filter(text -> text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9'));
        if (digits.isEmpty()) {
            warnings.add(Warning.COUNT_INVALID);
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits.get()));
    }

    private void check(
            OptionalLong total, List<AreaCount> countries, List<AreaCount> regions, List<AreaCount> constituencies) {
        if (total.isPresent() && !countries.isEmpty() && sum(countries) != total.getAsLong()) {
            warnings.add(Warning.COUNTRIES_DISAGREE);
        }
        if (countries.stream()
                .anyMatch(country ->
                        country.code().filter(code -> code.length() == 2).isEmpty())) {
            warnings.add(Warning.COUNTRY_CODE_UNUSUAL);
        }
        OptionalLong home = countries.stream()
                .filter(country -> country.code().filter(UNITED_KINGDOM::equals).isPresent())
                .mapToLong(AreaCount::signatures)
                .findFirst();
        compare(home, regions, Warning.REGIONS_DISAGREE);
        compare(home, constituencies, Warning.CONSTITUENCIES_DISAGREE);
    }

    private void compare(OptionalLong home, List<AreaCount> areas, Warning warning) {
        if (home.isPresent() && !areas.isEmpty() && sum(areas) != home.getAsLong()) {
            warnings.add(warning);
        }
    }

    private static long sum(List<AreaCount> counts) {
        return counts.stream().mapToLong(AreaCount::signatures).sum();
    }
}
