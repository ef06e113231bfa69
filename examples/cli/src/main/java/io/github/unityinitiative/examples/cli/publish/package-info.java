/**
 * The main job: from files to a site, with reports for the publisher alone.
 */
@NullMarked
package io.github.unityinitiative.examples.cli.publish;

import org.jspecify.annotations.NullMarked;
