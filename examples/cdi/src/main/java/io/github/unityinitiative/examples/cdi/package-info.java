/** The rules of the library as a CDI application would wire them. */
@NullMarked
package io.github.unityinitiative.examples.cdi;

import org.jspecify.annotations.NullMarked;
