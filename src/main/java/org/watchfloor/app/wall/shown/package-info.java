/**
 * What may be shown on the wall of the hall, where visitors, drivers and cameras read along: kinds,
 * grades, numbers, times, areas, and the names of organisations and buildings. Never a person, a
 * telephone, a household, nor words somebody typed.
 *
 * <p>Invariants: everything the wall writes of an object comes through here. A name on the wall is
 * a {@link org.watchfloor.app.wall.shown.PublicName}, which is made of registered things only and
 * of no free text; the records hold nothing else but numbers, times and grades. The symbols and
 * shapes of the desk's map lose their details and their typed words on the way.
 *
 * <p>Enter at {@link org.watchfloor.app.wall.shown.WallReading} and {@link
 * org.watchfloor.app.wall.shown.WallLayers}. Why so: decision 14.
 */
@NullMarked
package org.watchfloor.app.wall.shown;

import org.jspecify.annotations.NullMarked;
