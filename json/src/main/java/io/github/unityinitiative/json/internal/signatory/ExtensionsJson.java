package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.json.internal.token.JsonTokens;

/** Members of an application's own, under IRIs. */
final class ExtensionsJson extends ObjectReader {

    private ExtensionsJson(JsonTokens tokens, SignatoryDraft draft) {
        super(tokens, draft);
    }

    static void read(JsonTokens tokens, SignatoryDraft draft) {
        new ExtensionsJson(tokens, draft).readMembers();
    }

    @Override
    String pointer() {
        return "/extensions";
    }

    @Override
    boolean member(MemberName name) {
        return false;
    }

    @Override
    void other(String name) {
        draft().extension(name, tokens().value());
    }
}
