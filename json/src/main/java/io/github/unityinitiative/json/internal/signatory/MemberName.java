package io.github.unityinitiative.json.internal.signatory;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Names of members of a signatory's object, quoted and encoded once. */
final class MemberName {

    static final SerializableString ID = new SerializedString("id");
    static final SerializableString NAME = new SerializedString("name");
    static final SerializableString OTHER_NAMES = new SerializedString("otherNames");
    static final SerializableString TEXT = new SerializedString("text");
    static final SerializableString KIND = new SerializedString("kind");
    static final SerializableString PROFESSION = new SerializedString("profession");
    static final SerializableString CATEGORY = new SerializedString("category");
    static final SerializableString AFFILIATION = new SerializedString("affiliation");
    static final SerializableString PROVINCE = new SerializedString("province");
    static final SerializableString RESIDENCE = new SerializedString("residence");
    static final SerializableString COUNTRY = new SerializedString("country");
    static final SerializableString CITY = new SerializedString("city");
    static final SerializableString CONTACT = new SerializedString("contact");
    static final SerializableString EMAIL = new SerializedString("email");
    static final SerializableString PHONE = new SerializedString("phone");
    static final SerializableString SIGNED_ON = new SerializedString("signedOn");
    static final SerializableString LANGUAGE = new SerializedString("language");
    static final SerializableString SIGNED_TEXT = new SerializedString("signedText");
    static final SerializableString SHA256 = new SerializedString("sha256");
    static final SerializableString STATUS = new SerializedString("status");
    static final SerializableString VISIBILITY = new SerializedString("visibility");
    static final SerializableString PROVENANCE = new SerializedString("provenance");
    static final SerializableString SOURCE = new SerializedString("source");
    static final SerializableString ROW = new SerializedString("row");

    private MemberName() {}
}
