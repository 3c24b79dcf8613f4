package org.watchfloor.geo.layer;

/** What a layer's file was written as. */
public enum LayerFormat {
  GEOJSON,
  KML,
  GPX,
  SHAPEFILE
}
