/**
 * Makes the sample district {@code sample-data/zhoushan}: real islands, an invented network and
 * invented registers on them.
 *
 * <p>Everything is a pure function of the files in {@code sample-data/source}: no clock, no
 * platform randomness, so the same sources give the same bytes on every machine. {@link
 * org.watchfloor.sampledata.Dice} is the only source of chance. Work is done in metres on a local
 * plane ({@link org.watchfloor.sampledata.Plane}) and written as WGS84 degrees.
 *
 * <p>Enter at {@link org.watchfloor.sampledata.SampleDistrict}: land, settlements, roads, buildings
 * ({@link org.watchfloor.sampledata.District}), then the OSM file and the registers. {@code mvn
 * -Psample-data} writes the files anew; {@code SampleDataTest} holds them to the generator.
 */
@NullMarked
package org.watchfloor.sampledata;

import org.jspecify.annotations.NullMarked;
