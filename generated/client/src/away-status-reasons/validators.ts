/** Request validators: Away Status Reasons */
