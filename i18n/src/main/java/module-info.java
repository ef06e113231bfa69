/** Rendering of initiatives in the reader's language. */
module io.github.unityinitiative.i18n {
    requires transitive io.github.unityinitiative.core;
    requires com.ibm.icu;
    requires static transitive org.jspecify;

    exports io.github.unityinitiative.i18n;
    exports io.github.unityinitiative.i18n.language;
    exports io.github.unityinitiative.i18n.message;
    exports io.github.unityinitiative.i18n.name;
    exports io.github.unityinitiative.i18n.page;
}
