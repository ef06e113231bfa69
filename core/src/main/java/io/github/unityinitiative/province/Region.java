package io.github.unityinitiative.province;

/** Which part of Iraq a governorate belongs to. */
public enum Region {
    /** Administered by the federal government alone. */
    FEDERAL,
    /** Part of the Kurdistan Region. */
    KURDISTAN
}
