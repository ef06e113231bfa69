package io.github.unityinitiative.i18n.internal.chart;

import io.github.unityinitiative.i18n.internal.markup.HtmlWriter;
import io.github.unityinitiative.i18n.internal.wording.Phrase;
import io.github.unityinitiative.i18n.language.Direction;
import java.io.IOException;

/**
 * Writes one SVG picture. Along a line of text, 0 is where the line begins, so that pictures are mirrored where lines
 * run from right to left. Not thread-safe.
 */
final class Svg {

    private final HtmlWriter out;
    private final Direction direction;
    private final int width;

    Svg(HtmlWriter out, Direction direction, int width) {
        this.out = out;
        this.direction = direction;
        this.width = width;
    }

    /** Starts the picture with its title and its text alternative, which assistive technology reads in its place. */
    void start(String id, int height, boolean standalone, String title, String text) throws IOException {
        out.raw("<svg class=\"chart\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-labelledby=\"" + id
                + "-title " + id + "-text\"");
        if (standalone) {
            out.raw(" xmlns=\"http://www.w3.org/2000/svg\" direction=\"" + direction.html() + "\"");
        }
        out.raw(">\n<title id=\"" + id + "-title\">")
                .text(title)
                .raw("</title>\n<desc id=\"" + id + "-text\">")
                .text(text)
                .raw("</desc>\n");
    }

    void end() throws IOException {
        out.raw("</svg>\n");
    }

    /** A bar between two distances from the beginning of the line. */
    void bar(String style, double from, double length, int top, double height) throws IOException {
        double left = direction == Direction.LEFT_TO_RIGHT ? from : width - from - length;
        rectangle(style, left, top, length, height);
    }

    /** A rectangle on a map, which is never mirrored. */
    void rectangle(String style, double left, double top, double boxWidth, double height) throws IOException {
        out.raw("<rect class=\"" + style + "\" x=\"" + number(left) + "\" y=\"" + number(top) + "\" width=\""
                + number(boxWidth) + "\" height=\"" + number(height) + "\"/>\n");
    }

    void lineStart(String style, double from, int baseline, Phrase text) throws IOException {
        write(style, direction == Direction.LEFT_TO_RIGHT ? from : width - from, baseline, "start", text);
    }

    void lineEnd(String style, double from, int baseline, Phrase text) throws IOException {
        write(style, direction == Direction.LEFT_TO_RIGHT ? from : width - from, baseline, "end", text);
    }

    void centred(String style, double middle, int baseline, Phrase text) throws IOException {
        write(style, middle, baseline, "middle", text);
    }

    private void write(String style, double x, int y, String anchor, Phrase text) throws IOException {
        out.raw("<text class=\"" + style + "\" x=\"" + number(x) + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\"");
        out.language(text.foreignOrNull());
        out.raw(">").text(text.text()).raw("</text>\n");
    }

    // One decimal, without a locale and without exponents.
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
