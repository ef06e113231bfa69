package io.github.unityinitiative.json;

/** JSON Pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String child(String parent, String name) {
        return parent + '/' + name.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    static String child(String parent, int index) {
        return parent + '/' + index;
    }
}
