package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.token.JsonTokens;

/** Contact data: {@code {"email":…,"phone":…}}. */
final class ContactJson {

    private ContactJson() {}

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        MemberValues.object(tokens, draft, "/contact", name -> member(name, tokens, draft));
    }

    private static boolean member(String name, JsonTokens tokens, SignatoryDraft draft) {
        switch (name) {
            case "email" -> set(Column.EMAIL, tokens, draft);
            case "phone" -> set(Column.PHONE, tokens, draft);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void set(Column column, JsonTokens tokens, SignatoryDraft draft) {
        MemberValues.string(tokens, draft, column.pointer()).ifPresent(words -> draft.set(column, words));
    }
}
