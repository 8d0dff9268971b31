package io.raccord.profile;

import org.apiguardian.api.API;

/**
 * A point on the earth, in degrees (WGS 84).
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
@API(status = API.Status.STABLE)
public record Coordinates(double latitude, double longitude) {

    /** The mean radius of the earth. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /**
     * Computes the great-circle distance by the haversine formula (policy N-14).
     *
     * @param other the other point
     * @return the distance in whole kilometres, rounded half up
     */
    public int kilometresTo(Coordinates other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = Math.min(1, north * north + Math.cos(from) * Math.cos(to) * east * east);
        return (int) Math.floor(2 * EARTH_RADIUS_KM * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h)) + 0.5);
    }
}
