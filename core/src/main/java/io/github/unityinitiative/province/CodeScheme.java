package io.github.unityinitiative.province;

/** A system of codes for administrative areas. */
public enum CodeScheme {
    /** ISO 3166-2, for example {@code IQ-BG}. */
    ISO_3166_2,
    /** The ISO 3166-2 code of the region that the area is part of, for example {@code IQ-KR}. */
    ISO_3166_2_PARENT,
    /** FIPS 10-4, withdrawn in 2008, for example {@code IZ07}. */
    FIPS_10_4,
    /** The place codes of the United Nations' humanitarian office, for example {@code IQ-G08}. */
    OCHA_P_CODE
}
