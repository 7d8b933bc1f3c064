package org.milerasmus.reference;

/** The armed service that a person or an academy belongs to. */
public enum Service {
    ARMY, NAVY, AIR_FORCE, JOINT, GENDARMERIE
}
