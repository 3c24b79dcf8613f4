package org.watchfloor.geo.road;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.RestrictionTagParser;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.MaxHeight;
import com.graphhopper.routing.ev.MaxSpeed;
import com.graphhopper.routing.ev.MaxWeight;
import com.graphhopper.routing.ev.MaxWidth;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadClassLink;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.Roundabout;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.routing.util.parsers.CarAccessParser;
import com.graphhopper.routing.util.parsers.FootAccessParser;
import com.graphhopper.routing.util.parsers.OSMMaxHeightParser;
import com.graphhopper.routing.util.parsers.OSMMaxSpeedParser;
import com.graphhopper.routing.util.parsers.OSMMaxWeightParser;
import com.graphhopper.routing.util.parsers.OSMMaxWidthParser;
import com.graphhopper.routing.util.parsers.OSMRoadClassLinkParser;
import com.graphhopper.routing.util.parsers.OSMRoadClassParser;
import com.graphhopper.routing.util.parsers.OSMRoadEnvironmentParser;
import com.graphhopper.routing.util.parsers.OSMRoundaboutParser;
import com.graphhopper.storage.IntsRef;
import com.graphhopper.util.PMap;
import java.util.List;
import org.watchfloor.task.Progress;

/**
 * What the graph remembers of a road. Speeds are not among it: they are laid over it when it is
 * used, so that another table needs no other graph. A change here needs another {@link
 * RoadFolder#FORMAT}.
 */
final class RoadCoding {
  /** The boat's mean speed on a lane, from its duration; 0 if the map names none. */
  private static final int FERRY_BITS = 10;

  private static final double FERRY_STEP = 0.1;
  private static final double FERRY_MOST = ((1 << FERRY_BITS) - 1) * FERRY_STEP;

  final EnumEncodedValue<RoadClass> roadClass = RoadClass.create();
  final EnumEncodedValue<RoadEnvironment> environment = RoadEnvironment.create();
  final BooleanEncodedValue link = RoadClassLink.create();
  final BooleanEncodedValue roundabout = Roundabout.create();
  final DecimalEncodedValue maxSpeed = MaxSpeed.create();
  final DecimalEncodedValue maxWidth = MaxWidth.create();
  final DecimalEncodedValue maxHeight = MaxHeight.create();
  final DecimalEncodedValue maxWeight = MaxWeight.create();
  final BooleanEncodedValue car = VehicleAccess.create("car");
  final BooleanEncodedValue foot = VehicleAccess.create("foot");
  final DecimalEncodedValue ferryKmh =
      new DecimalEncodedValueImpl("ferry_kmh", FERRY_BITS, FERRY_STEP, false);
  final BooleanEncodedValue turns = TurnRestriction.create("car");
  final EncodingManager manager =
      EncodingManager.start()
          .add(roadClass)
          .add(environment)
          .add(link)
          .add(roundabout)
          .add(maxSpeed)
          .add(maxWidth)
          .add(maxHeight)
          .add(maxWeight)
          .add(car)
          .add(foot)
          .add(ferryKmh)
          .addTurnCostEncodedValue(turns)
          .build();

  /** What fills it from the tags of a way; stops between two ways when cancelled. */
  OSMParsers parsers(Progress progress) {
    // Whoever comes to help may use private roads, and fords are judged by their water.
    PMap open = new PMap("block_private=false|block_fords=false");
    return new OSMParsers()
        .addWayTagParser((edge, access, way, relation) -> progress.stopIfCancelled())
        .addWayTagParser(new OSMRoadClassParser(roadClass))
        .addWayTagParser(new OSMRoadEnvironmentParser(environment))
        .addWayTagParser(new OSMRoadClassLinkParser(link))
        .addWayTagParser(new OSMRoundaboutParser(roundabout))
        .addWayTagParser(new OSMMaxSpeedParser(maxSpeed))
        .addWayTagParser(new OSMMaxWidthParser(maxWidth))
        .addWayTagParser(new OSMMaxHeightParser(maxHeight))
        .addWayTagParser(new OSMMaxWeightParser(maxWeight))
        .addWayTagParser(new CarAccessParser(manager, open))
        .addWayTagParser(new FootAccessParser(manager, open))
        .addWayTagParser(this::ferry)
        .addRestrictionTagParser(
            new RestrictionTagParser(List.of("motorcar", "motor_vehicle"), turns));
  }

  private void ferry(int edge, EdgeIntAccess access, ReaderWay way, IntsRef relation) {
    double kmh = way.getTag("speed_from_duration", 0.0);
    ferryKmh.setDecimal(false, edge, access, Math.clamp(kmh, 0, FERRY_MOST));
  }
}
