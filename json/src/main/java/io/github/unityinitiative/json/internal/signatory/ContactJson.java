package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.token.JsonTokens;

/** Contact data: {@code {"email":…,"phone":…}}. */
final class ContactJson extends ObjectReader {

    private ContactJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        new ContactJson(tokens, draft).readMembers();
    }

    @Override
    String pointer() {
        return "/contact";
    }

    @Override
    boolean member(MemberName name) {
        switch (name) {
            case EMAIL -> MemberValues.set(tokens(), draft(), Column.EMAIL);
            case PHONE -> MemberValues.set(tokens(), draft(), Column.PHONE);
            default -> {
                return false;
            }
        }
        return true;
    }
}
