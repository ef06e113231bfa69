package io.github.unityinitiative.document;

/** The kind of body or group that a demand speaks to. */
public enum AddresseeKind {
    /** The executive of the country. */
    GOVERNMENT,
    /** The legislature. */
    PARLIAMENT,
    /** Political parties and forces. */
    PARTIES,
    /** Religious leaders of any faith. */
    CLERGY,
    /** Press and broadcasting. */
    MEDIA,
    /** Army, police and other forces of the state. */
    SECURITY_FORCES,
    /** Local authorities. */
    LOCAL_AUTHORITIES,
    /** Another state or its government. */
    FOREIGN_STATE,
    /** The United Nations and its bodies. */
    UNITED_NATIONS,
    /** Movements and organisations abroad. */
    INTERNATIONAL_COMMUNITY,
    /** Intellectuals, academics, artists and authors. */
    INTELLECTUALS,
    /** The people of the country or a part of it. */
    PEOPLE,
    /** Anybody else. */
    OTHER
}
