module org.example.consumer {
    requires io.github.unityinitiative.core;
    requires io.github.unityinitiative.json;
    requires io.github.unityinitiative.i18n;
}
