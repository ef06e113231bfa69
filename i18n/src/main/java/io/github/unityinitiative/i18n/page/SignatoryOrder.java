package io.github.unityinitiative.i18n.page;

/** The order in which signatories are listed. */
public enum SignatoryOrder {
    /** As they are published; takes no memory and no second reading. */
    AS_PUBLISHED,
    /** By name, in the alphabet of the reader; those who show only their initials come last. */
    BY_NAME,
    /** Under a heading for each province, those abroad and those without one last; by name within it. */
    BY_PROVINCE,
    /** Under a heading for each group of professions; by name within it. */
    BY_PROFESSION
}
