/**
 * Map packages (.wfmap): one file that carries a district's ground map to a machine without a
 * network, with its road graph and its names ready made, so that the laptop that takes it in has
 * nothing to build.
 *
 * <p>A package is a ZIP file: the OpenStreetMap extract, the graph of {@code geo.road}, a table of
 * names, and a card that says what it is, where it came from and what every entry's SHA-256 is.
 * {@link org.watchfloor.geo.pack.PackageWriter} makes one, {@link
 * org.watchfloor.geo.pack.MapPackage} reads one: nothing of it is believed before its sum was
 * checked.
 */
@NullMarked
package org.watchfloor.geo.pack;

import org.jspecify.annotations.NullMarked;
