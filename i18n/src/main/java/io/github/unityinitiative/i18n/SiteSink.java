package io.github.unityinitiative.i18n;

import java.io.IOException;

/** Takes the files of a site, one after another, and puts them where its owner wants them. */
@FunctionalInterface
public interface SiteSink {

    /**
     * Takes one file. It opens what it writes to, calls {@link Content#writeTo} once and closes.
     *
     * @param path the path in the site, of ASCII letters, digits, hyphens, full stops and slashes, never absolute
     * @param content what to write, as UTF-8
     * @throws IOException if it cannot be written; rendering ends with it
     */
    void accept(String path, Content content) throws IOException;

    /** The content of one file. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes the content.
         *
         * @param out where it goes; neither flushed nor closed
         * @throws IOException if {@code out} throws it
         */
        void writeTo(Appendable out) throws IOException;
    }
}
