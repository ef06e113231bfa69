/** Reading and writing initiatives and signatories. */
module io.github.unityinitiative.json {
    requires transitive io.github.unityinitiative.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires static transitive org.jspecify;

}
