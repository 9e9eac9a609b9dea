# People: stakeholder map and interaction.

## Method

formula-main-pair-share = contacts of the manager with the main buyer ÷ all contacts in 90 days
    .name = contacts of the main pair
    .source = kamgen convention
formula-contact-freshness = influence of those met in time (90 days where influence is 4 or more, else 180) ÷ all influence × 100
    .name = influence met in time
    .source = kamgen convention
formula-minimum-set = parts filled out of three: sponsor (approves or leads, and supports us), decision maker and champion
    .name = indispensable parts filled
    .source = Kapta; kamgen convention
input-report-day = day of the report
input-sponsor = sponsor at the customer
input-decider = decision maker
input-champion = champion
cannot-no-last-contact = nobody has noted the last contact with anyone
cannot-no-buyer = nobody with contacts plays the part of buyer
