/** The signing desk of a campaign site, as a Spring application would wire it. */
@NullMarked
package io.github.unityinitiative.examples.spring;

import org.jspecify.annotations.NullMarked;
