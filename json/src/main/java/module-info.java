/** Reading and writing initiatives and signatories. */
module io.github.unityinitiative.json {
    requires transitive io.github.unityinitiative.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.unityinitiative.json;
    exports io.github.unityinitiative.json.digest;
    exports io.github.unityinitiative.json.file;
    exports io.github.unityinitiative.json.input;
    exports io.github.unityinitiative.json.interop;

    provides tools.jackson.databind.JacksonModule with
            io.github.unityinitiative.json.InitiativeModule;
}
