package io.github.unityinitiative.json.internal.csv;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.internal.signatory.MemberName;
import io.github.unityinitiative.json.internal.token.JsonOutput;
import io.github.unityinitiative.json.internal.value.ExtensionJson;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The last cell of a row: whatever the other columns cannot give back, as members of a signatory's JSON object. */
public final class CsvMore {

    private final Map<String, ExtensionValue> members = new LinkedHashMap<>();
    private final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

    public void name(NameSpelling signed) {
        members.put("name", spelling(signed));
    }

    public void otherNames(List<NameSpelling> others) {
        members.put(
                "otherNames",
                new ExtensionValue.Items(others.stream().map(CsvMore::spelling).toList()));
    }

    public void profession(Profession profession) {
        put("profession", Map.of("text", profession.written(), "category", Words.of(profession.category())));
    }

    public void province(StatedProvince province) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("text", province.written());
        province.id().ifPresent(id -> parts.put("id", id.value()));
        put("province", parts);
    }

    public void visibility(FieldVisibility visibility) {
        put(
                "visibility",
                Map.of(
                        MemberName.NAME.text(), Words.of(visibility.name()),
                        MemberName.PROFESSION.text(), Words.of(visibility.profession()),
                        MemberName.AFFILIATION.text(), Words.of(visibility.affiliation()),
                        MemberName.RESIDENCE.text(), Words.of(visibility.residence()),
                        MemberName.SIGNED_ON.text(), Words.of(visibility.signedOn())));
    }

    public void provenance(Provenance provenance) {
        Map<String, ExtensionValue> parts = new LinkedHashMap<>();
        parts.put("source", new ExtensionValue.Text(provenance.source()));
        provenance.row().ifPresent(row -> parts.put("row", new ExtensionValue.Numeral(row.toString())));
        members.put("provenance", new ExtensionValue.Members(parts));
    }

    public void extension(String name, ExtensionValue value) {
        extensions.put(name, value);
    }

    /** The text of the cell, or empty if the other columns hold everything. */
    public Optional<String> json() {
        if (!extensions.isEmpty()) {
            members.put("extensions", new ExtensionValue.Members(extensions));
        }
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonOutput.text(json -> ExtensionJson.write(json, new ExtensionValue.Members(members))));
    }

    private void put(String member, Map<String, String> parts) {
        Map<String, ExtensionValue> values = new TreeMap<>();
        parts.forEach((name, text) -> values.put(name, new ExtensionValue.Text(text)));
        members.put(member, new ExtensionValue.Members(values));
    }

    private static ExtensionValue spelling(NameSpelling spelling) {
        Map<String, ExtensionValue> parts = new LinkedHashMap<>();
        parts.put("text", new ExtensionValue.Text(spelling.text()));
        spelling.language().ifPresent(tag -> parts.put("language", new ExtensionValue.Text(tag.value())));
        parts.put("kind", new ExtensionValue.Text(Words.of(spelling.kind())));
        return new ExtensionValue.Members(parts);
    }
}
