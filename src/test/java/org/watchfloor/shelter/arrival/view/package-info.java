@org.jspecify.annotations.NullMarked
package org.watchfloor.shelter.arrival.view;
