package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.json.internal.document.DocumentJson;
import io.github.unityinitiative.json.internal.document.DocumentMembers;
import io.github.unityinitiative.json.internal.value.ExtensionJson;
import io.github.unityinitiative.json.internal.value.LocalizedTextJson;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;

/** The letter and its parts, and fields of other tools. */
public final class DocumentCodecs {

    private DocumentCodecs() {}

    public static List<Codec<?>> all() {
        return List.of(
                new Codec<>(LocalizedText.class, LocalizedTextJson::write, TreeObject::localizedText),
                Codec.ofObject(Document.class, DocumentJson::writeHead, DocumentMembers::read),
                Codec.ofObject(DocumentLanguage.class, DocumentJson::writeLanguage, DocumentMembers::language),
                Codec.ofObject(Addressee.class, DocumentJson::writeAddressee, DocumentMembers::addressee),
                Codec.ofObject(Demand.class, DocumentJson::writeDemand, DocumentMembers::demand),
                Codec.ofObject(
                        Extensions.class,
                        (json, extensions) -> ExtensionJson.writeMembers(json, extensions.asMap()),
                        object -> Extensions.of(object.all())),
                new Codec<>(ExtensionValue.class, ExtensionJson::write, value -> value));
    }
}
