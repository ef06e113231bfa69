package io.github.unityinitiative.examples.sample;

/**
 * A person who does not exist.
 *
 * @param entity which person it is
 * @param group the group of names: {@code ar} or {@code ku}
 * @param given given name
 * @param father the father's given name
 * @param grandfather the grandfather's given name
 * @param family family name
 * @param profession profession
 * @param home province or country
 */
record Person(
        String entity,
        String group,
        Entry given,
        Entry father,
        Entry grandfather,
        Entry family,
        Entry profession,
        Entry home) {

    /** Another person with the same father, grandfather and family name. */
    Person sibling(String otherEntity, Entry otherGiven, Entry otherProfession) {
        return new Person(otherEntity, group, otherGiven, father, grandfather, family, otherProfession, home);
    }

    boolean isMale() {
        return given.is("gender", "m");
    }

    /** A child of a man: his given name and his father's move one place up. */
    Person child(String otherEntity, Entry otherGiven, Entry otherProfession) {
        return new Person(otherEntity, group, otherGiven, given, father, family, otherProfession, home);
    }

    /** Somebody else of the same name, who lives elsewhere. */
    Person namesake(String otherEntity, Entry otherProfession, Entry otherHome) {
        return new Person(otherEntity, group, given, father, grandfather, family, otherProfession, otherHome);
    }
}
