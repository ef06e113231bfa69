/** Rendering of initiatives in the reader's language. */
module io.github.unityinitiative.i18n {
    requires transitive io.github.unityinitiative.core;
    requires com.ibm.icu;
    requires static transitive org.jspecify;

}
