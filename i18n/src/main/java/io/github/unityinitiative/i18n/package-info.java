/**
 * Renders a letter and its signatories in the reader's language: HTML, Markdown, plain text, and whole sites.
 *
 * <p>A renderer is immutable, made once for one language and used by any number of threads:
 *
 * <pre>{@code
 * Languages languages = Languages.standard();
 * HtmlRenderer html = HtmlRenderer.builder(languages.get("ckb")).build();
 * html.render(published, writer);
 * }</pre>
 *
 * <p>A site in several languages is written through a {@link io.github.unityinitiative.i18n.SiteSink}, which decides
 * where its files go; nothing here opens a file:
 *
 * <pre>{@code
 * SiteRenderer site = SiteRenderer.builder(List.of(languages.get("ar"), languages.get("en"))).build();
 * site.render(published, (path, content) -> {
 *     try (Writer writer = Files.newBufferedWriter(folder.resolve(path), UTF_8)) {
 *         content.writeTo(writer);
 *     }
 * });
 * }</pre>
 */
@NullMarked
package io.github.unityinitiative.i18n;

import org.jspecify.annotations.NullMarked;
