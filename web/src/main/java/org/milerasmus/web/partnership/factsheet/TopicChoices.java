package org.milerasmus.web.partnership.factsheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.partnership.factsheet.ForensicTopics;
import org.milerasmus.web.frame.UserSettings;

/** The topics of cyber forensics that forms let people choose from, in the reader's language. */
@Named("topics")
@RequestScoped
public class TopicChoices {

    @Inject
    private ForensicTopics topics;

    @Inject
    private UserSettings settings;

    private List<ForensicTopic> all;

    /** Topics that are not retired, by name. */
    public List<ForensicTopic> getCurrent() {
        Collator collator = Collator.getInstance(settings.getLocale());
        return all().stream().filter(topic -> !topic.isRetired()).sorted(Comparator.comparing(this::name, collator)).toList();
    }

    /** The topic with a number; null for another number. */
    public ForensicTopic find(Long id) {
        return all().stream().filter(topic -> topic.getId().equals(id)).findFirst().orElse(null);
    }

    /** Name of a topic in the reader's language. */
    public String name(ForensicTopic topic) {
        return topic == null ? null : topic.name(settings.getLocale());
    }

    /** Name of the topic with a number. */
    public String nameOf(Long id) {
        return name(find(id));
    }

    private List<ForensicTopic> all() {
        if (all == null) {
            all = topics.all();
        }
        return all;
    }
}
