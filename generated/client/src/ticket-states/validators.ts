/** Request validators: Ticket States */
