package io.github.unityinitiative.i18n.internal.list;

import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.signatory.ProfessionCategory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The signatories in the order that was chosen, and the groups that they stand in. Immutable and thread-safe. */
public final class SignatoryList {

    private final Wording wording;
    private final SignatoryOrder order;
    private final int sortedAtOnce;
    private final Map<ProvinceId, Integer> provinceOrder = new HashMap<>();

    /**
     * Creates a list.
     *
     * @param wording the words and the alphabet of the page
     * @param order how it is sorted
     * @param sortedAtOnce how many signatories are held in memory
     */
    public SignatoryList(Wording wording, SignatoryOrder order, int sortedAtOnce) {
        this.wording = wording;
        this.order = order;
        this.sortedAtOnce = sortedAtOnce;
        wording.provinces().all().stream()
                .map(Province::id)
                .sorted((one, other) -> wording.formats()
                        .compare(
                                wording.province(one).text(),
                                wording.province(other).text()))
                .forEach(id -> provinceOrder.put(id, provinceOrder.size()));
    }

    /**
     * Starts reading the signatories.
     *
     * @param initiative what may be shown
     * @return the signatories in order; to be closed
     */
    public SignatoryCursor open(PublishedInitiative initiative) {
        return order == SignatoryOrder.AS_PUBLISHED
                ? SignatoryCursor.of(initiative.signatories())
                : new SortedSignatories(initiative::signatories, this::key, sortedAtOnce);
    }

    /**
     * Whether signatories stand under headings.
     *
     * @return whether they do
     */
    public boolean isGrouped() {
        return order == SignatoryOrder.BY_PROVINCE || order == SignatoryOrder.BY_PROFESSION;
    }

    /**
     * Whether the headings already say where people are.
     *
     * @return true for a list by province
     */
    public boolean isByProvince() {
        return order == SignatoryOrder.BY_PROVINCE;
    }

    private byte[] key(PublicSignatory signatory) {
        byte[] name = wording.formats().sortKey(SortName.of(signatory.name()));
        byte[] key = new byte[name.length + 2];
        key[0] = (byte) group(signatory);
        // Nobody looks for initials, and all of them before the first name would hide the names.
        key[1] = (byte) (signatory.name().initials() ? 1 : 0);
        System.arraycopy(name, 0, key, 2, name.length);
        return key;
    }

    /**
     * The group of a signatory.
     *
     * @param signatory a signatory
     * @return a number that grows along the list
     */
    public int group(PublicSignatory signatory) {
        return switch (order) {
            case BY_PROVINCE -> provinceGroup(signatory);
            case BY_PROFESSION ->
                signatory
                        .professionCategory()
                        .map(ProfessionCategory::ordinal)
                        .orElse(ProfessionCategory.values().length);
            case AS_PUBLISHED, BY_NAME -> 0;
        };
    }

    private int provinceGroup(PublicSignatory signatory) {
        Optional<ProvinceId> province = signatory.province();
        if (province.isPresent()) {
            return provinceOrder.getOrDefault(province.get(), provinceOrder.size());
        }
        return provinceOrder.size() + (signatory.country().isPresent() ? 1 : 2);
    }

    /**
     * What a group is called.
     *
     * @param signatory a signatory of the group
     * @return the heading
     */
    public Phrase heading(PublicSignatory signatory) {
        if (order == SignatoryOrder.BY_PROFESSION) {
            return ours(signatory
                    .professionCategory()
                    .map(wording::profession)
                    .orElseGet(() -> wording.messages().text("signatories.noProfession")));
        }
        if (signatory.province().isPresent()) {
            return wording.province(signatory.province().get());
        }
        return ours(wording.messages()
                .text(signatory.country().isPresent() ? "signatories.abroad" : "signatories.noProvince"));
    }

    private static Phrase ours(String text) {
        return new Phrase(text, null);
    }
}
