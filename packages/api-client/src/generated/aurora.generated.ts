// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract

export interface paths {
    "/aurora/v2/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recommends services for a life situation, for a text, or for both.
         * @description Safe to repeat: it changes nothing but the list of shown services, and every call gets its own
         *     `recommendation_id`.
         */
        post: operations["recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/recommendations/{recommendation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `recommendation_id` of an earlier answer. */
                recommendation_id: components["parameters"]["RecommendationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes everything kept of one recommendation, with its feedback and choices.
         * @description Answers the same for an id that is not known (any more), so that it can be repeated.
         */
        delete: operations["deleteRecommendation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/services/{service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. An id that is not a UUID is not found. */
                service_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** One service with all that is known of it. */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official codes that requests and services refer to, and the ten areas of life. */
        get: operations["getCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether a recommendation, or one service in it, was helpful.
         * @description Idempotent: one opinion is kept for each recommendation and service (or for the recommendation as
         *     a whole), the last one sent.
         */
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what a person did with a recommended service. */
        post: operations["sendChoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ready paths. */
        get: operations["getPaths"];
        put?: never;
        /**
         * Makes a path of a ready one, or from a person's answers.
         * @description Safe to repeat. The services of all steps together are one recommendation, for feedback and
         *     choices; the answers and the age are not kept.
         */
        post: operations["makePath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services that may receive what a person gives them, and what each asks for and why. */
        get: operations["listReceivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/receivers/{receiver_id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of a receiver. */
                receiver_id: components["parameters"]["ReceiverId"];
            };
            cookie?: never;
        };
        /**
         * The transfers that a receiver has read and is asked to erase.
         * @description For the receiver's own system. Ask at least once a day.
         */
        get: operations["listErasures"];
        put?: never;
        /** Tells the person that the receiver has erased what it read. */
        post: operations["confirmErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves attributes, which a person has agreed to give, for one receiver to read once.
         * @description The values are kept encrypted under a key that only the token or the code holds, and are gone
         *     when they have been read, withdrawn or have expired. Which attributes were given, to whom and
         *     when stays for 30 days, for the person's log.
         *
         *     An attribute that the receiver is not registered for is refused by name.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/transfers/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads the attributes of a transfer, once, as its receiver.
         * @description A token is redeemed by a page of the receiver (the request's `Origin` must be one of the
         *     receiver's), a code by the receiver's system with its client credentials. Another website that
         *     holds the token is refused and the transfer stays unread. Wrong codes lock the counter of that
         *     receiver for a while.
         */
        post: operations["redeemTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/transfers/{transfer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `transfer_id` of a transfer. */
                transfer_id: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        /** What has become of a transfer, for the person who made it. */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        /**
         * Takes a transfer back.
         * @description Before it is read the values are deleted. After it has been read the receiver is asked to erase
         *     them. Doing it again changes nothing.
         */
        delete: operations["withdrawTransfer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a person an address at which they can take attributes from a service into their own data.
         * @description Called by a page of the sender (`Origin`), or by its system with client credentials. Nothing is
         *     taken over before the person agrees to each attribute.
         */
        post: operations["createOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/offers/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads what a service has sent to a person, once. */
        post: operations["takeOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens an inbox for a person, without an account.
         * @description The person gives its address, `inbox_id`, to the services from which they want to hear, and keeps
         *     `reader_secret`: only it opens what arrives. Nobody is told who the person is.
         */
        post: operations["openInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/inboxes/{inbox_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an inbox with everything in it. */
        delete: operations["closeInbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/inboxes/{inbox_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        /**
         * What is in an inbox, the newest first.
         * @description An inbox that does not exist and a wrong secret get the same answer.
         */
        get: operations["readInbox"];
        put?: never;
        /**
         * Puts an event or a voucher into the inbox of a person who has given its address.
         * @description For an issuer's own system, a client with the scope `issuer`. The document is sealed under the key
         *     of the inbox at once; afterwards only the person can read it. A document with the same `id` from
         *     the same issuer takes the place of the former: so a voucher counts down. Of one issuer an inbox
         *     holds 50 documents; its own oldest go first.
         *
         *     A document is kept until 30 days after its own end (`valid_until`), at most 400 days; one without
         *     an end for 90 days.
         */
        post: operations["putDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/inboxes/{inbox_id}/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
                /** @description The `document_id` of a document in an inbox. */
                document_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes one document.
         * @description Doing it again changes nothing.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/trial-issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The examples that can be sent; found only while the installation is for trying. */
        get: operations["listTrialDocuments"];
        put?: never;
        /** Sends an example of the imaginary town to an inbox, as an issuer would. */
        post: operations["sendTrialDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a group that plays a quiz together.
         * @description Whoever makes it leads it: `leader_secret` opens and closes sections and ends the group, and sees
         *     nothing that the players do not see. Everything of a group expires.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins a group with its code and a nickname.
         * @description A code that never was, one whose group has expired or ended, and one whose group is full get the
         *     same answer, in the same time. After too many wrong codes an address has to wait.
         *
         *     A nickname that is in use gets a number, `Kettu 2`. One that looks like an e-mail address, a phone
         *     number or an identity code, or that hurts others, is refused before the code is looked at
         *     (`urn:auroraai:problem:nickname-refused`).
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * How a group is now, or what has changed in it since.
         * @description The same for its leader and all of its players but for `you`.
         */
        get: operations["readGroup"];
        put?: never;
        post?: never;
        /**
         * Ends a group; everything of it is deleted at once.
         * @description For its leader.
         */
        delete: operations["endGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups/{group_id}/streams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The address of a WebSocket on which changes of a group arrive.
         * @description It can be opened within a minute. Its first text frame is a `GroupFrame` with everything, each
         *     further one says what has changed since the frame before; an empty frame says nothing. It closes
         *     with 4404 when its player is not in the group any more and with 4410 when the group is over.
         */
        post: operations["openGroupStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups/{group_id}/sections/{section_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description A section of the group's quiz. */
                section_id: components["parameters"]["SectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a section of the quiz for the group, or closes it for good.
         * @description For the leader. Several sections may be open at once, in any order. When a section closes, its
         *     picture is made, once; afterwards the answers to it are deleted and nothing changes it any more.
         *     Doing it again changes nothing; a closed section does not open again.
         */
        post: operations["setSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups/{group_id}/sections/{section_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description A section of the group's quiz. */
                section_id: components["parameters"]["SectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a player's answers to an open section.
         * @description Only how each answer reads (low, fair, good) leaves the device, never a number or a word. The
         *     answers with the highest `revision` count, once; the same request twice is one. Whoever sends
         *     none for a dimension has skipped it.
         */
        post: operations["sendGroupAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/groups/{group_id}/players/{player_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description The `player_id` of a player. */
                player_id: components["parameters"]["PlayerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A player says whether their answers may be counted; the leader hides a nickname. */
        post: operations["changePlayer"];
        /**
         * A player leaves, or the leader removes one.
         * @description The answers to sections that are not closed are deleted; closed ones stay as they are.
         */
        delete: operations["removePlayer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/bots/{bot}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the bot. */
                bot: components["parameters"]["Bot"];
            };
            cookie?: never;
        };
        /** What everybody may know of a bot before talking with it. */
        get: operations["getBot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/bots/{bot}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the bot. */
                bot: components["parameters"]["Bot"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for one conversation with a bot, of use on the asking website only. */
        post: operations["createBotToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation of the calling website counts, for people to know before they agree. */
        get: operations["readContributionTerms"];
        put?: never;
        /**
         * Counts how one person answered, who agreed to that just now.
         * @description Only bands go, never answers or own words, and no time but the quarter is kept. What has been
         *     counted cannot be found again, so it cannot be taken back: say so before. From one address only
         *     so many a day are counted.
         */
        post: operations["contribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/situation-pictures/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets somebody of the client's organisation look at its situation picture.
         * @description For a server of the organisation, with a client of scope `picture`; it hands the token to the
         *     browser of somebody who has signed in there. While an installation is for trying only, everybody
         *     gets one without credentials.
         */
        post: operations["signInToPictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/situation-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of which quizzes, periods, regions and age bands there are pictures. */
        get: operations["listPictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/situation-pictures/{quiz_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a quiz. */
                quiz_id: components["parameters"]["QuizId"];
            };
            cookie?: never;
        };
        /**
         * How people answered in a period, in a region and of an age.
         * @description The sum of whole blocks of people, none of which overlap and of which each has at least the
         *     threshold. Those who are too few by themselves are shown together with others, or not at all.
         */
        get: operations["readPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/situation-pictures/{quiz_id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a quiz. */
                quiz_id: components["parameters"]["QuizId"];
            };
            cookie?: never;
        };
        /** The pictures of a period as a table, every region and age band. */
        get: operations["readPictureTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets an adviser in at a desk of the client's organisation.
         * @description For a server of the organisation, with a client of scope `desk`; it hands the token to the
         *     adviser's page. Where a service is for trying only, the credentials may be left out.
         */
        post: operations["signInAtDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an adviser a fresh token in place of one that is still good. */
        post: operations["renewSignInAtDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the adviser is there, and answers with the desk as it stands.
         * @description Say it every 20 seconds. Who is not heard of for 90 seconds is away: people whom they answered
         *     are told, and get back to the bot. A desk without anybody takes nobody into its queue.
         */
        post: operations["comeOnDuty"];
        /** Says that the adviser goes; talks that still go on are let go of. */
        delete: operations["goOffDuty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits at the desk, and whom the adviser answers. */
        get: operations["readQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/places/{place_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a person who waits; of several advisers who try, exactly one does.
         * @description May be sent again by the adviser who did.
         */
        post: operations["takePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/places/{place_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        /**
         * What has been said, as far as the person lets the adviser read.
         * @description Personal data that the anonymiser knows is masked, as it is in what is stored. When the person has
         *     left or deleted the conversation, or it is over, `state` says so and nothing more is read.
         */
        get: operations["readDeskMessages"];
        put?: never;
        /**
         * Says something to the person.
         * @description What has the same `client_id` is said once, however often it is sent.
         */
        post: operations["writeDeskMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/places/{place_id}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the person that the adviser is writing; nothing of it is kept. */
        post: operations["showDeskTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aurora/v2/desk/places/{place_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the person back to the bot, or ends the conversation so that they can rate it. */
        post: operations["endDeskTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/directline/tokens/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for a conversation, for systems that hold the secret of a bot. */
        post: operations["createChatToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/directline/tokens/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A fresh token in place of one that has not expired yet. */
        post: operations["refreshChatToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/directline/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the conversation of a token, or a new one for a secret. */
        post: operations["startConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/directline/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** Joins a conversation again, with an address for a new stream. */
        get: operations["joinConversation"];
        put?: never;
        post?: never;
        /**
         * Deletes everything kept of a conversation. No token brings it back.
         * @description Our addition to Direct Line. Safe to repeat.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/directline/conversations/{conversation_id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** What has been said after a watermark, at most a hundred activities. */
        get: operations["readActivities"];
        put?: never;
        /**
         * Says or does something in a conversation.
         * @description What is sent again under the same `channelData.clientActivityID` is kept once and answered alike.
         *     Personal data is taken out before a bot sees the activity and before it is kept. A sign of typing
         *     is taken and not kept.
         */
        post: operations["sendActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/directline/conversations/{conversation_id}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses files. No bot reads them, and what nobody reads is not taken. */
        post: operations["uploadFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/recommend_service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommends services for a life situation. */
        post: operations["v1RecommendService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/text_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommends services for a text. */
        post: operations["v1TextSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/recommendation_feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps thumbs up or down for a recommendation and for services in it.
         * @description Every call is kept; the last opinion about each service counts. Nothing is kept when one of the
         *     services was not in the recommendation.
         */
        post: operations["v1SendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keeps the click on a link of a recommendation and sends the browser to the channel's page.
         * @description Open. Any parameter that is not listed here is refused.
         */
        get: operations["v1Redirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/session_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hands the attributes that a person sent along to the service that receives them.
         * @description Open, also to browsers of any origin.
         */
        get: operations["v1GetSessionAttributes"];
        put?: never;
        /** Leaves attributes for a service that the person goes on to. */
        post: operations["v1PostSessionAttributes"];
        delete?: never;
        /** Says that browsers of any origin may read attributes. */
        options: operations["v1SessionAttributesOptions"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/random_service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Five nationwide services picked at random, as raw rows.
         * @description Never documented by the original; served for those who found it.
         */
        get: operations["v1RandomService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/translation/search_text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Machine translation, which this implementation does not offer. */
        post: operations["v1TranslateSearchText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/v1/translation/ptv_service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Machine translation, which this implementation does not offer. */
        post: operations["v1TranslateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-recommender/healthcheck/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the recommender is alive. */
        get: operations["v1Healthcheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served. */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus. */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A text in some languages, by language code. */
        TextsByLanguage: {
            [key: string]: string;
        };
        /** @description What everybody may know of a bot. */
        BotDescription: {
            /** @description Id of the bot. */
            bot: string;
            names: components["schemas"]["TextsByLanguage"];
            /** @description The languages in which the bot talks, its first one first. */
            languages: string[];
            /** @description Who answers for what the bot says. */
            responsible: {
                name: components["schemas"]["TextsByLanguage"];
                url?: string;
            };
            /** @description Where a person gets to speak with a human. */
            human_contact: {
                name: components["schemas"]["TextsByLanguage"];
                phone?: string;
                url?: string;
                hours?: components["schemas"]["TextsByLanguage"];
            };
            /** @description For how many days a conversation is kept after its last message. */
            retention_days: number;
            /** @description What is kept, in plain words. */
            stored: components["schemas"]["TextsByLanguage"];
            /** @description When people answer at the human contact. */
            office_hours?: unknown;
        };
        KnownConversation: {
            conversation_id?: string;
            token?: string;
        };
        /** @description A token that lets its holder talk in one conversation. */
        ChatToken: {
            conversationId: string;
            token: string;
            /** @description Seconds. */
            expires_in: number;
        };
        ChatTokenRequest: {
            /** @description Under which id the holder of the token speaks, whatever its messages say. */
            user?: {
                id?: string;
            } | null;
            /** @description The origins of browsers that may use the token; all that are configured when left out. */
            trustedOrigins?: string[] | null;
        } | null;
        /** @description A conversation with a fresh token and an address for a stream of it. */
        ChatConversation: {
            conversationId: string;
            token: string;
            /** @description Seconds. */
            expires_in: number;
            /** @description A WebSocket address that can be opened within a minute. */
            streamUrl: string;
        };
        /** @description An activity of the Bot Framework's Activity protocol. Other members are ignored. */
        SentActivity: {
            type: string;
            from: {
                id: string;
            };
            text?: string | null;
            locale?: string | null;
            /** @description Name of an event. */
            name?: string | null;
            /** @description Any JSON value */
            value?: unknown;
            entities?: unknown[] | null;
            channelData?: {
                /** @description The sender's own id of the activity. */
                clientActivityID?: string;
                /** @description What clients of this toolkit tell. */
                auroraai?: unknown;
            } | null;
        };
        /** @description An activity with its place in a conversation. Other members are the bot's or the client's. */
        ChatActivity: {
            type: string;
            id: string;
            /** @description ISO 8601 in UTC. */
            timestamp: string;
            /** @constant */
            channelId: "directline";
            conversation: {
                id: string;
            };
            from: {
                id: string;
                name?: string;
                /** @enum {string} */
                role?: "bot" | "user";
            };
            replyToId?: string;
            locale?: string;
            text?: string;
        };
        ChatActivitySet: {
            activities: components["schemas"]["ChatActivity"][];
            /** @description Where the next reading goes on. */
            watermark: string;
        };
        ChatResource: {
            /** @description Id of the activity. */
            id: string;
        };
        ChatError: {
            error: {
                /** @enum {string} */
                code: "BadArgument" | "MissingProperty" | "MalformedData" | "Unauthorized" | "BadToken" | "TokenExpired" | "OriginNotAllowed" | "UploadsNotAllowed" | "ConversationNotFound" | "NotFound" | "MethodNotAllowed" | "TooLarge" | "UnsupportedMediaType" | "TooManyRequests" | "ServiceError" | "BotError";
                message: string;
            };
        };
        /** @description A UUID in lower case. */
        Uuid: string;
        /**
         * @description A language in which people ask and are answered.
         * @enum {string}
         */
        Language: "fi" | "sv" | "en";
        /**
         * @description A language in which the service repository holds texts.
         * @enum {string}
         */
        TextLanguage: "fi" | "sv" | "en" | "se" | "smn" | "sms";
        /**
         * @description A plain text in the asked language or, where nobody has written it in that language, in the best
         *     other one; `language` names the language of `text`.
         */
        LocalizedText: {
            text: string;
            language: components["schemas"]["TextLanguage"];
        };
        /** @description A text, or null where nobody has written one. */
        OptionalText: components["schemas"]["LocalizedText"] | null;
        /**
         * @description One of the ten areas of life.
         * @enum {string}
         */
        LifeArea: "health" | "resilience" | "housing" | "working_studying" | "family" | "friends" | "finance" | "improvement_of_strengths" | "self_esteem" | "life_satisfaction";
        /** @description An answer, 0 (very dissatisfied, or of no importance) to 10 (very satisfied, or most important). */
        LifeAreaValue: number;
        /** @description Answers about some of the ten areas of life. */
        LifeAreaValues: {
            health?: components["schemas"]["LifeAreaValue"];
            resilience?: components["schemas"]["LifeAreaValue"];
            housing?: components["schemas"]["LifeAreaValue"];
            working_studying?: components["schemas"]["LifeAreaValue"];
            family?: components["schemas"]["LifeAreaValue"];
            friends?: components["schemas"]["LifeAreaValue"];
            finance?: components["schemas"]["LifeAreaValue"];
            improvement_of_strengths?: components["schemas"]["LifeAreaValue"];
            self_esteem?: components["schemas"]["LifeAreaValue"];
            life_satisfaction?: components["schemas"]["LifeAreaValue"];
        };
        /**
         * @description Where a service is offered.
         * @enum {string}
         */
        AreaType: "Nationwide" | "NationwideExceptAlandIslands" | "LimitedType";
        /**
         * @description Who pays for a service.
         * @enum {string}
         */
        FundingType: "PubliclyFunded" | "MarketFunded";
        /**
         * @description Whether a service or a call costs something.
         * @enum {string}
         */
        ChargeType: "FreeOfCharge" | "Chargeable" | "Other";
        /**
         * @description How a person reaches a service.
         * @enum {string}
         */
        ChannelType: "EChannel" | "WebPage" | "Phone" | "ServiceLocation" | "PrintableForm";
        /** @description Three digits, as Statistics Finland gives them; an installation may add an imaginary town. */
        MunicipalityCode: string;
        /** @description Two digits, the code of a region, a wellbeing services county or a hospital district. */
        AreaCode: string;
        /** @description The code of a service class; a main class such as `P5` includes its subclasses. */
        ServiceClassCode: string;
        /** @description The code of a target group; a main group such as `KR1` includes its subgroups. */
        TargetGroupCode: string;
        /** @description An ISO 639 code. */
        LanguageCode: string;
        /** @description An http or https address; no other scheme is ever given. */
        HttpUrl: string;
        /** @description A time of day in Finland, `HH:MM`; `24:00` is the end of the day. */
        ClockTime: string;
        /** @description A date, `YYYY-MM-DD`. */
        CalendarDate: string;
        /** @description A life situation, a text, or both, with what may be recommended. */
        RecommendationRequest: {
            situation?: components["schemas"]["Situation"];
            /** @description The person's own words. */
            text?: string;
            /** @description Language of the texts in the answer, and a hint for reading the text; `fi` when left out. */
            language?: components["schemas"]["Language"];
            filters?: components["schemas"]["Filters"];
            position?: components["schemas"]["GeoPosition"];
            /** @description How many services to return; 10 when left out. */
            limit?: number;
            /** @description How many services to skip; 0 when left out. */
            offset?: number;
            /** @description What-if: causes that are left out of account. */
            without?: components["schemas"]["Cause"][];
        };
        /** @description A person's own answers about their life. */
        Situation: {
            /** @description How satisfied the person is, for at least one area. */
            answers: components["schemas"]["LifeAreaValues"];
            /** @description How much each area matters to the person; 5 where left out. */
            importance?: components["schemas"]["LifeAreaValues"];
        };
        /** @description A place in degrees, WGS 84. */
        GeoPosition: {
            latitude: number;
            longitude: number;
        };
        /**
         * @description What may be recommended. Every list names at least one known code. Within one list: or. Between
         *     lists: and; the four area lists are united.
         */
        Filters: {
            municipality_codes?: components["schemas"]["MunicipalityCode"][];
            region_codes?: components["schemas"]["AreaCodes"];
            hospital_district_codes?: components["schemas"]["AreaCodes"];
            wellbeing_service_county_codes?: components["schemas"]["AreaCodes"];
            /** @description Whether nationwide services are included; true when left out. */
            include_national_services?: boolean;
            /** @description Whether only nationwide services are wanted; true excludes the four area lists and `include_national_services`. */
            only_national_services?: boolean;
            service_classes?: string[];
            target_groups?: components["schemas"]["TargetGroupCode"][];
            service_collections?: components["schemas"]["Uuid"][];
            funding_type?: components["schemas"]["FundingType"][];
            /** @description Only services with a channel of one of these types. */
            channel_types?: components["schemas"]["ChannelType"][];
            /** @description Only services given in one of these languages. */
            service_languages?: components["schemas"]["LanguageCode"][];
        };
        AreaCodes: components["schemas"]["AreaCode"][];
        /**
         * @description The name of a filter.
         * @enum {string}
         */
        FilterName: "municipality_codes" | "region_codes" | "hospital_district_codes" | "wellbeing_service_county_codes" | "include_national_services" | "only_national_services" | "service_classes" | "target_groups" | "service_collections" | "funding_type" | "channel_types" | "service_languages";
        /** @description A part of the question, or of what others said, that brought a service. */
        Cause: {
            /** @constant */
            kind: "answer";
            area: components["schemas"]["LifeArea"];
        } | {
            /** @constant */
            kind: "word";
            word: string;
        } | {
            /** @constant */
            kind: "topic";
            topic: string;
        } | {
            /** @constant */
            kind: "feedback";
        };
        /** @description The recommended services and how the question was understood. */
        RecommendationResponse: {
            /** @description For feedback, choices and deletion; whoever holds it may use it. */
            recommendation_id: components["schemas"]["Uuid"];
            recommended_services: components["schemas"]["RecommendedService"][];
            /** @description How many services matched in all. */
            total: number;
            understanding: components["schemas"]["Understanding"];
            /** @description What a person can do next; never empty when nothing was found. */
            ways_on: components["schemas"]["WayOn"][];
        };
        /** @description A service, its place in the list and why it is there. */
        RecommendedService: {
            /** @description 1-based place in the whole ranking; with an `offset` the first rank is `offset + 1`. */
            rank: number;
            /** @description How well it fits; comparable within one answer only. */
            similarity_score: number;
            service: components["schemas"]["ServiceSummary"];
            /** @description Why it was recommended, weightiest first. */
            reasons: components["schemas"]["Reason"][];
            /** @description Distance to the nearest place of the service, when the person's position and the place are known. */
            distance_metres?: number;
        };
        /** @description How the question was read. */
        Understanding: {
            /** @description The language in which the text was read. */
            language: components["schemas"]["Language"];
            /** @description What the text is about, strongest first. */
            topics: {
                topic: string;
                /** @description Name of the topic in the asked language. */
                name: string;
            }[];
            /** @description Words that were read as other words. */
            corrections: {
                from: string;
                to: string;
            }[];
            /** @description Words that nothing is known of. */
            unknown: string[];
        };
        /** @description How much a reason counted, 0–1. */
        Weight: number;
        /** @description The reason as one sentence in the asked language. */
        ReasonText: string;
        /** @description Why a service was recommended; `kind` says which members are there. */
        Reason: components["schemas"]["AnswerReason"] | components["schemas"]["WordsReason"] | components["schemas"]["TopicReason"] | components["schemas"]["MunicipalityReason"] | components["schemas"]["NationwideReason"] | components["schemas"]["DistanceReason"] | components["schemas"]["FeedbackReason"];
        /** @description An answer about an area of life for which the service is meant. */
        AnswerReason: {
            /** @constant */
            kind: "answer";
            area: components["schemas"]["LifeArea"];
            value: components["schemas"]["LifeAreaValue"];
            weight: components["schemas"]["Weight"];
            text: components["schemas"]["ReasonText"];
        };
        /** @description Words of the question that stand in the texts of the service, or by which those who give it say that it is looked for. */
        WordsReason: {
            /** @constant */
            kind: "words";
            words: string[];
            weight: components["schemas"]["Weight"];
            text: components["schemas"]["ReasonText"];
        };
        /** @description Words of the question that mean a topic which the service is about. */
        TopicReason: {
            /** @constant */
            kind: "topic";
            topic: string;
            words: string[];
            weight: components["schemas"]["Weight"];
            text: components["schemas"]["ReasonText"];
        };
        /** @description The service is offered in a municipality that was asked for. */
        MunicipalityReason: {
            /** @constant */
            kind: "municipality";
            code: components["schemas"]["MunicipalityCode"];
            text: components["schemas"]["ReasonText"];
        };
        /** @description The service is offered in the whole country. */
        NationwideReason: {
            /** @constant */
            kind: "nationwide";
            text: components["schemas"]["ReasonText"];
        };
        /** @description The service is near. */
        DistanceReason: {
            /** @constant */
            kind: "distance";
            metres: number;
            text: components["schemas"]["ReasonText"];
        };
        /** @description Others found the service helpful. */
        FeedbackReason: {
            /** @constant */
            kind: "feedback";
            helpful: number;
            unhelpful: number;
            /** @description How much it moved the service, up (above 0) or down. */
            weight: number;
            text: components["schemas"]["ReasonText"];
        };
        /** @description The way on as one sentence in the asked language. */
        WayText: string;
        /** @description What a person can do when little or nothing was found; `kind` says which members are there. */
        WayOn: {
            /** @constant */
            kind: "widen-area";
            text: components["schemas"]["WayText"];
        } | {
            /** @constant */
            kind: "remove-filter";
            filter: components["schemas"]["FilterName"];
            text: components["schemas"]["WayText"];
        } | {
            /** @constant */
            kind: "browse-class";
            code: components["schemas"]["ServiceClassCode"];
            text: components["schemas"]["WayText"];
        } | {
            /** @constant */
            kind: "answer-questions";
            text: components["schemas"]["WayText"];
        } | {
            /** @constant */
            kind: "contact-person";
            text: components["schemas"]["WayText"];
            /** @description A page that says how to reach one, or null where the operator named none. */
            url: components["schemas"]["HttpUrl"] | null;
        };
        /** @description What every view of a service has. */
        ServiceBase: {
            id: components["schemas"]["Uuid"];
            name: components["schemas"]["LocalizedText"];
            summary: components["schemas"]["OptionalText"];
            /**
             * @description The page of the service in the national service directory, found by its id alone and in
             *     the asked language: `https://www.suomi.fi/palvelut/{id}` (fi), `/service/{id}` (sv),
             *     `/services/{id}` (en); null for an imaginary service.
             */
            official_page: components["schemas"]["HttpUrl"] | null;
            /** @description Who answers for the service, or null where that is not known. */
            responsible_organization: components["schemas"]["OrganizationName"] | null;
            funding_type: components["schemas"]["FundingType"] | null;
            charge_type: components["schemas"]["ChargeType"] | null;
            charge_info: components["schemas"]["OptionalText"];
            area_type: components["schemas"]["AreaType"];
            /** @description The municipalities of a `LimitedType` service; empty for nationwide services. */
            municipality_codes: components["schemas"]["MunicipalityCode"][];
            target_groups: components["schemas"]["NamedTargetGroup"][];
            service_classes: components["schemas"]["NamedServiceClass"][];
            /** @description The areas of life that the service helps with. */
            life_areas: {
                areas: components["schemas"]["LifeArea"][];
                /**
                 * @description Whether people judged it or the trained model did.
                 * @enum {string}
                 */
                source: "expert" | "model";
            };
            /** @description The languages in which the service is given. */
            languages: components["schemas"]["LanguageCode"][];
            channels: components["schemas"]["ChannelSummary"][];
            /** @description Whether the service is invented for demonstrations. */
            imaginary: boolean;
            /** @description Credit line of the source, to be shown with the service. */
            credit: string;
        };
        /** @description A service as a card shows it. */
        ServiceSummary: components["schemas"]["ServiceBase"];
        /** @description A service as its own page shows it. */
        ServiceDetails: components["schemas"]["ServiceBase"] & {
            description: components["schemas"]["OptionalText"];
            user_instruction: components["schemas"]["OptionalText"];
            requirements: components["schemas"]["OptionalText"];
            /** @description Collections that the service belongs to. */
            collections: {
                id: components["schemas"]["Uuid"];
                name: components["schemas"]["LocalizedText"];
            }[];
        };
        OrganizationName: {
            id: components["schemas"]["Uuid"];
            name: components["schemas"]["LocalizedText"];
        };
        NamedTargetGroup: {
            code: components["schemas"]["TargetGroupCode"];
            name: string;
        };
        NamedServiceClass: {
            code: components["schemas"]["ServiceClassCode"];
            name: string;
        };
        /** @description One way to reach a service. */
        ChannelSummary: {
            id: components["schemas"]["Uuid"];
            type: components["schemas"]["ChannelType"];
            name: components["schemas"]["LocalizedText"];
            summary: components["schemas"]["OptionalText"];
            phones: components["schemas"]["Phone"][];
            emails: string[];
            web_pages: components["schemas"]["WebLink"][];
            /** @description Printable forms. */
            form_files: components["schemas"]["WebLink"][];
            address: components["schemas"]["StreetAddress"] | null;
            position: components["schemas"]["MapPosition"] | null;
            hours: components["schemas"]["ServiceHours"][];
            /** @description Accessibility of the place, as measured on the spot. */
            accessibility: components["schemas"]["AccessibilityGroup"][];
            /** @description The languages in which one is served. */
            languages: components["schemas"]["LanguageCode"][];
            requires_authentication: boolean;
            requires_signature: boolean;
            /** @description Whether the e-service takes over what the person has already answered, if they allow it. */
            session_transfer: boolean;
        };
        /** @description A telephone number and what a caller should know before calling. */
        Phone: {
            /** @description The number as it is shown, with its international prefix where it has one. */
            number: string;
            /** @description The same as an address that a browser can call. */
            href: string;
            /**
             * @description Whether the number takes calls or text messages.
             * @enum {string}
             */
            kind: "Phone" | "Sms";
            info: components["schemas"]["OptionalText"];
            charge: components["schemas"]["ChargeType"] | null;
            charge_info: components["schemas"]["OptionalText"];
        };
        /** @description A web page or a file. */
        WebLink: {
            url: components["schemas"]["HttpUrl"];
            /** @description Name of the page in its own language, or an empty string. */
            name: string;
            /** @description Language of the page. */
            language: components["schemas"]["TextLanguage"];
        };
        /** @description Where a person goes. */
        StreetAddress: {
            /** @description Street and number. */
            street: string;
            postal_code: string;
            post_office: string;
            municipality_code: components["schemas"]["MunicipalityCode"] | null;
        };
        /** @description A place in metres (ETRS-TM35FIN, EPSG:3067) and in degrees (WGS 84). */
        MapPosition: {
            easting: number;
            northing: number;
            latitude: number;
            longitude: number;
        };
        /** @enum {string} */
        Weekday: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
        /** @description Weekly hours, an exception for some dates, or hours that run over midnight. */
        ServiceHours: {
            /** @enum {string} */
            kind: "DaysOfTheWeek" | "Exceptional" | "OverMidnight";
            /** @description First day on which these hours hold; null = no bound. */
            valid_from: components["schemas"]["CalendarDate"] | null;
            /** @description Last day on which these hours hold; null = no bound. */
            valid_to: components["schemas"]["CalendarDate"] | null;
            closed: boolean;
            always_open: boolean;
            by_reservation: boolean;
            info: components["schemas"]["OptionalText"];
            spans: {
                from: components["schemas"]["Weekday"];
                to: components["schemas"]["Weekday"];
                opens: components["schemas"]["ClockTime"];
                closes: components["schemas"]["ClockTime"];
            }[];
        };
        /** @description Accessibility sentences under one heading. */
        AccessibilityGroup: {
            heading: components["schemas"]["LocalizedText"];
            sentences: components["schemas"]["LocalizedText"][];
        };
        /** @description The code lists, named in the asked language. */
        CodeListsResponse: {
            municipalities: components["schemas"]["NamedMunicipality"][];
            regions: components["schemas"]["NamedArea"][];
            wellbeing_counties: components["schemas"]["NamedArea"][];
            hospital_districts: components["schemas"]["NamedArea"][];
            service_classes: components["schemas"]["ServiceClassNode"][];
            target_groups: components["schemas"]["TargetGroupNode"][];
            /** @description The ten areas of life in the order in which they are asked. */
            life_areas: components["schemas"]["LifeAreaQuestion"][];
            /** @description The imaginary town, when the catalogue has it. */
            town?: {
                code: components["schemas"]["MunicipalityCode"];
                name: string;
                /** @description Its centre in metres (ETRS-TM35FIN), since no official map has it. */
                seat?: {
                    easting: number;
                    northing: number;
                };
                /** @description Its shore as a closed ring: easting, northing, easting, northing … in metres. */
                outline?: number[];
            };
        };
        NamedArea: {
            code: components["schemas"]["AreaCode"];
            name: string;
        };
        NamedMunicipality: {
            code: components["schemas"]["MunicipalityCode"];
            name: string;
            /** @description Code of its region; null for the imaginary town. */
            region: components["schemas"]["AreaCode"] | null;
            /** @description Code of its wellbeing services county; null for the imaginary town. */
            county: components["schemas"]["AreaCode"] | null;
            /** @description Whether it is invented for demonstrations. */
            imaginary: boolean;
        };
        ServiceClassNode: {
            code: components["schemas"]["ServiceClassCode"];
            name: string;
            /** @description Code of the main class, or null for a main class. */
            parent: components["schemas"]["ServiceClassCode"] | null;
        };
        TargetGroupNode: {
            code: components["schemas"]["TargetGroupCode"];
            name: string;
            /** @description Code of the main group, or null for a main group. */
            parent: components["schemas"]["TargetGroupCode"] | null;
        };
        /** @description An area of life, its question and the words at both ends of its scale. */
        LifeAreaQuestion: {
            key: components["schemas"]["LifeArea"];
            name: string;
            question: string;
            /** @description What 0 means. */
            low: string;
            /** @description What 10 means. */
            high: string;
        };
        /** @description An opinion about a recommendation, or about one service in it. */
        FeedbackRequest: {
            recommendation_id: components["schemas"]["Uuid"];
            /** @description The service that the opinion is about; left out for the whole list. */
            service_id?: components["schemas"]["Uuid"];
            /**
             * @description 1 = helpful, -1 = not helpful.
             * @enum {integer}
             */
            score: 1 | -1;
            /** @description Why; never free text, so that nobody's life story is stored. */
            reasons?: components["schemas"]["FeedbackReasonCode"][];
        };
        /** @enum {string} */
        FeedbackReasonCode: "not_for_me" | "wrong_area" | "already_used" | "hard_to_understand" | "cannot_reach" | "costs_too_much" | "right_on_time" | "easy_to_understand" | "near_me";
        /** @description What a person did with a recommended service. */
        ChoiceRequest: {
            recommendation_id: components["schemas"]["Uuid"];
            service_id: components["schemas"]["Uuid"];
            channel_id?: components["schemas"]["Uuid"];
            kind: components["schemas"]["ChoiceKind"];
        };
        /** @enum {string} */
        ChoiceKind: "open" | "call" | "visit" | "e-service" | "form" | "save" | "share";
        /** @description Names a ready path. */
        PathId: string;
        /** @description A ready path before it is made for a person; texts in the asked language. */
        PathSummary: {
            id: components["schemas"]["PathId"];
            name: string;
            summary: string;
            /** @description Codes of life events of the service repository. */
            life_events: string[];
            areas: components["schemas"]["LifeArea"][];
            /** @description How many steps it has at most. */
            steps: number;
        };
        /** @description The ready paths. */
        PathsResponse: {
            paths: components["schemas"]["PathSummary"][];
        };
        /** @description A ready path, or a person's answers to make one from. */
        PathRequest: {
            path_id?: components["schemas"]["PathId"];
            situation?: components["schemas"]["Situation"];
            /** @description Whole years; leaves out steps of a ready path that are not meant for the age. */
            age?: number;
            /** @description Where the person lives; without it only services of the whole country are shown. */
            municipality_code?: components["schemas"]["MunicipalityCode"];
            /** @description Language of the texts in the answer; `fi` when left out. */
            language?: components["schemas"]["Language"];
        };
        /** @description A path for a person, texts in the asked language. */
        PathResponse: {
            /** @description The ready path that it was made of; null for one made from answers. */
            path_id: components["schemas"]["PathId"] | null;
            /** @description For feedback, choices and deletion; whoever holds it may use it. */
            recommendation_id: components["schemas"]["Uuid"];
            name: string;
            summary: string;
            /** @description In the order in which they are best taken. */
            steps: components["schemas"]["PathStep"][];
        };
        /** @description One thing to do. */
        PathStep: {
            /** @description The same for the same step each time the path is made. */
            id: string;
            title: string;
            /** @description What to do, in plain words. */
            text: string;
            /** @description What should be at hand before. */
            needs: string[];
            /** @description What one has afterwards. */
            yields: string[];
            /** @description Who answers for the step; null where its services tell. */
            responsible: components["schemas"]["StepResponsible"] | null;
            /**
             * @description Where the step is taken.
             * @enum {string}
             */
            mode: "digital" | "physical" | "both";
            /** @description A typical time or a deadline, or null. */
            timing: string | null;
            /** @description Ids of earlier steps that should be done before. */
            after: string[];
            optional: boolean;
            /** @description For whom the step is, where what was said does not tell; or null. */
            condition: string | null;
            /** @description Why the step is there and at this place, or null where it is plain. */
            reason: string | null;
            /** @description The services for the step, best first; none where nothing was found. `rank` goes through the whole path. */
            services: components["schemas"]["RecommendedService"][];
        };
        /** @description Who answers for a step. */
        StepResponsible: {
            /** @enum {string} */
            kind: "you" | "kela" | "municipality" | "county" | "employment" | "school" | "dvv" | "migri" | "court" | "child-supervisor" | "unemployment-fund" | "association" | "debt-advice" | "landlord";
            name: string;
        };
        /** @description ISO 8601 in UTC. */
        Moment: string;
        /** @description 32 random bytes as 64 hex characters. */
        Secret: string;
        /** @description Lower-case letters, digits and hyphens. */
        ReceiverId: string;
        /**
         * @description One thing that can be given; each of the ten areas of life on its own.
         * @enum {string}
         */
        AttributeName: "age" | "municipality_code" | "life_situation_meters.health" | "life_situation_meters.resilience" | "life_situation_meters.housing" | "life_situation_meters.working_studying" | "life_situation_meters.family" | "life_situation_meters.friends" | "life_situation_meters.finance" | "life_situation_meters.improvement_of_strengths" | "life_situation_meters.self_esteem" | "life_situation_meters.life_satisfaction";
        /** @description Attributes with their values, as version 1 writes them; at least one. */
        TransferAttributes: {
            age?: number;
            municipality_code?: components["schemas"]["MunicipalityCode"];
            life_situation_meters?: components["schemas"]["GivenMeters"];
        };
        /** @description Answers about areas of life; several where a person was asked several questions about one. */
        GivenMeters: {
            health?: components["schemas"]["GivenMeter"];
            resilience?: components["schemas"]["GivenMeter"];
            housing?: components["schemas"]["GivenMeter"];
            working_studying?: components["schemas"]["GivenMeter"];
            family?: components["schemas"]["GivenMeter"];
            friends?: components["schemas"]["GivenMeter"];
            finance?: components["schemas"]["GivenMeter"];
            improvement_of_strengths?: components["schemas"]["GivenMeter"];
            self_esteem?: components["schemas"]["GivenMeter"];
            life_satisfaction?: components["schemas"]["GivenMeter"];
        };
        GivenMeter: components["schemas"]["LifeAreaValue"][];
        /**
         * @description `link` = the person goes on in the browser; `code` = the person says a short code at a counter or by phone.
         * @enum {string}
         */
        TransferWay: "link" | "code";
        ReceiversResponse: {
            receivers: components["schemas"]["Receiver"][];
        };
        /** @description A service that may receive attributes. */
        Receiver: {
            id: components["schemas"]["ReceiverId"];
            name: components["schemas"]["LocalizedText"];
            organization: components["schemas"]["LocalizedText"];
            /** @description How long it keeps what it reads, in plain words. */
            keeps: components["schemas"]["LocalizedText"];
            /** @description Who reads it there, in plain words. */
            readers: components["schemas"]["LocalizedText"];
            contact: {
                phone: string | null;
                email: string | null;
                url: components["schemas"]["HttpUrl"] | null;
            };
            /** @description Where a link leads, without the token; null where only codes are taken. */
            page: components["schemas"]["HttpUrl"] | null;
            ways: components["schemas"]["TransferWay"][];
            attributes: components["schemas"]["AskedAttribute"][];
            /** @description The services of the catalogue that it stands behind. */
            service_ids: components["schemas"]["Uuid"][];
        };
        AskedAttribute: {
            name: components["schemas"]["AttributeName"];
            /** @description What it is called, in plain words. */
            label: components["schemas"]["LocalizedText"];
            /** @description What the receiver uses it for, in plain words. */
            purpose: components["schemas"]["LocalizedText"];
        };
        TransferRequest: {
            receiver_id: components["schemas"]["ReceiverId"];
            attributes: components["schemas"]["TransferAttributes"];
            /** @description `link` when left out. */
            way?: components["schemas"]["TransferWay"];
            /**
             * @description How long it can be read, `now` = a quarter of an hour, also when left out.
             * @enum {string}
             */
            lifetime?: "now" | "day" | "week";
            /** @description The language that the person reads; the receiver's page opens in it where it can. */
            language?: components["schemas"]["Language"];
        };
        /** @description A link transfer has a token and an address, a code transfer has a code. */
        CreatedTransfer: {
            transfer_id: components["schemas"]["Uuid"];
            /** @description With this the person sees what has become of it, and takes it back. It opens nothing else. */
            owner_secret: components["schemas"]["Secret"];
            token: components["schemas"]["Secret"] | null;
            /** @description Eight characters of Crockford's base 32 in two groups; no I, L, O or U. */
            code: string | null;
            /** @description The receiver's page with the token in its fragment, as `aurora_transfer`. */
            url: components["schemas"]["HttpUrl"] | null;
            expires_at: components["schemas"]["Moment"];
        };
        /** @description A token or a code, not both. */
        RedeemRequest: {
            token: components["schemas"]["Secret"];
        } | {
            /** @description Small letters, spaces and hyphens do not matter; O is read as 0, I and L as 1. */
            code: string;
        };
        RedeemedTransfer: {
            /** @description Keep it with what you keep of the attributes, so that you can erase them when asked. */
            transfer_id: components["schemas"]["Uuid"];
            receiver_id: components["schemas"]["ReceiverId"];
            attributes: components["schemas"]["TransferAttributes"];
            given_at: components["schemas"]["Moment"];
        };
        /** @description The log of one transfer. */
        Transfer: {
            transfer_id: components["schemas"]["Uuid"];
            receiver_id: components["schemas"]["ReceiverId"];
            way: components["schemas"]["TransferWay"];
            /** @description Which attributes were given. */
            attributes: components["schemas"]["AttributeName"][];
            /**
             * @description `erasure-asked`: it had been read, and the receiver is asked to erase it. `erased`: the
             *     receiver says that it has.
             * @enum {string}
             */
            state: "waiting" | "read" | "expired" | "withdrawn" | "erasure-asked" | "erased";
            given_at: components["schemas"]["Moment"];
            expires_at: components["schemas"]["Moment"];
            read_at: components["schemas"]["Moment"] | null;
            erasure_asked_at: components["schemas"]["Moment"] | null;
            erased_at: components["schemas"]["Moment"] | null;
        };
        ErasuresResponse: {
            erasures: {
                transfer_id: components["schemas"]["Uuid"];
                read_at: components["schemas"]["Moment"];
                asked_at: components["schemas"]["Moment"];
            }[];
        };
        ErasureConfirmation: {
            transfer_id: components["schemas"]["Uuid"];
        };
        OfferRequest: {
            /** @description The `id` of the sender among the receivers. */
            sender_id: components["schemas"]["ReceiverId"];
            attributes: components["schemas"]["TransferAttributes"];
            /** @description The language that the person reads; the home view opens in it where it can. */
            language?: components["schemas"]["Language"];
        };
        CreatedOffer: {
            /** @description The home view with the token in its fragment, as `aurora_offer`. */
            url: components["schemas"]["HttpUrl"];
            expires_at: components["schemas"]["Moment"];
        };
        OfferToken: {
            token: components["schemas"]["Secret"];
        };
        TakenOffer: {
            sender_id: components["schemas"]["ReceiverId"];
            attributes: components["schemas"]["TransferAttributes"];
            sent_at: components["schemas"]["Moment"];
        };
        /** @description Sixteen characters of Crockford's base 32 in four groups, to be said on the phone; no I, L, O or U. */
        InboxAddress: string;
        CreatedInbox: {
            /** @description The address that the person gives to issuers. Whoever knows it can read nothing. */
            inbox_id: components["schemas"]["InboxAddress"];
            /** @description Opens what is in the inbox; kept by the person's page only. Nobody can make another. */
            reader_secret: components["schemas"]["Secret"];
            /** @description After so many days in which nobody has looked, the inbox is deleted with everything in it. */
            unused_days: number;
        };
        InboxResponse: {
            documents: components["schemas"]["InboxDocument"][];
        };
        /** @description A document and what is known of its way. */
        InboxDocument: {
            /** @description Stays the same when the issuer sends a newer one in its place. */
            document_id: components["schemas"]["Uuid"];
            received_at: components["schemas"]["Moment"];
            /** @description When it is deleted from the inbox. */
            expires_at: components["schemas"]["Moment"];
            /** @description The name under which the operator has registered the system that sent it; the issuer named in the document says so itself. */
            sender: string;
            document: components["schemas"]["PersonDocument"];
        };
        PutDocument: {
            document_id: components["schemas"]["Uuid"];
            expires_at: components["schemas"]["Moment"];
        };
        /** @enum {string} */
        TrialExample: "letter" | "decision" | "birthday" | "appointment" | "voucher-therapy" | "voucher-cleaning" | "voucher-hobby";
        TrialDocuments: {
            examples: components["schemas"]["TrialExample"][];
        };
        TrialRequest: {
            inbox_id: components["schemas"]["InboxAddress"];
            example: components["schemas"]["TrialExample"];
        };
        PersonDocument: components["schemas"]["PersonEvent"] | components["schemas"]["ServiceVoucher"];
        /** @description The issuer's own name of the document; the same one again takes the former's place. Never put an identity code into it. */
        IssuerReference: string;
        /** @description A day in Finland, `YYYY-MM-DD`. */
        CalendarDay: string;
        /** @description A phone number as people write it, with the country code first when it is called from abroad. */
        PhoneNumber: string;
        /** @description Euros as whole cents, so that nothing is rounded on the way. */
        Cents: number;
        /** @description One short line in each language in which it was written; plain text. */
        Titles: {
            fi?: components["schemas"]["TitleText"];
            sv?: components["schemas"]["TitleText"];
            en?: components["schemas"]["TitleText"];
            se?: components["schemas"]["TitleText"];
            ru?: components["schemas"]["TitleText"];
            uk?: components["schemas"]["TitleText"];
            ar?: components["schemas"]["TitleText"];
            so?: components["schemas"]["TitleText"];
            et?: components["schemas"]["TitleText"];
        };
        TitleText: string;
        /** @description Plain language, a few sentences, in each language in which it was written; no markup. */
        Texts: {
            fi?: components["schemas"]["PlainText"];
            sv?: components["schemas"]["PlainText"];
            en?: components["schemas"]["PlainText"];
            se?: components["schemas"]["PlainText"];
            ru?: components["schemas"]["PlainText"];
            uk?: components["schemas"]["PlainText"];
            ar?: components["schemas"]["PlainText"];
            so?: components["schemas"]["PlainText"];
            et?: components["schemas"]["PlainText"];
        };
        PlainText: string;
        /** @description Who stands behind a document, and how they are reached. */
        Issuer: {
            name: components["schemas"]["Titles"];
            phone?: components["schemas"]["PhoneNumber"];
            url?: components["schemas"]["HttpUrl"];
        };
        /** @description Something has happened, or will, that concerns the person. */
        PersonEvent: {
            /**
             * @description The version of this format.
             * @constant
             */
            version: 1;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "event";
            id: components["schemas"]["IssuerReference"];
            kind: components["schemas"]["EventKind"];
            issuer: components["schemas"]["Issuer"];
            /** @description Whether it is a notice of an authority with which something begins or is decided; false for reminders and advice. */
            official: boolean;
            /** @description When it happened, such as when the letter was posted. */
            occurred_at: components["schemas"]["Moment"];
            /** @description When it begins, such as an appointment. */
            valid_from?: components["schemas"]["Moment"];
            /** @description When it is over and concerns the person no more. */
            valid_until?: components["schemas"]["Moment"];
            /** @description What has happened, as one would say it. */
            title: components["schemas"]["Titles"];
            /** @description What it means for the person. Never the contents of a decision about health or benefits; say where it can be read. */
            meaning: components["schemas"]["Texts"];
            /** @description Where the person goes, such as an appointment. */
            place?: components["schemas"]["TitleText"];
            /** @description The last day on which something must be done. */
            deadline?: components["schemas"]["CalendarDay"];
            /** @description What the person can do, the most important first. */
            next_steps?: components["schemas"]["NextStep"][];
        };
        /** @enum {string} */
        EventKind: "letter" | "decision" | "birthday" | "appointment" | "payment" | "document-expires" | "other";
        /** @description One thing to do; without an address or a number it is something that needs neither. */
        NextStep: {
            text: components["schemas"]["Titles"];
            url?: components["schemas"]["HttpUrl"];
            phone?: components["schemas"]["PhoneNumber"];
            /** @description A service of the catalogue that helps with it. */
            service_id?: components["schemas"]["Uuid"];
            deadline?: components["schemas"]["CalendarDay"];
        };
        /** @description A promise to pay for a service, fully or in part, wherever the person takes it. */
        ServiceVoucher: {
            /**
             * @description The version of this format.
             * @constant
             */
            version: 1;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "voucher";
            id: components["schemas"]["IssuerReference"];
            issuer: components["schemas"]["Issuer"];
            name: components["schemas"]["Titles"];
            /** @description What the person gets with it and how to begin. */
            what_for: components["schemas"]["Texts"];
            /** @description The classes of services for which it is good. */
            service_classes?: components["schemas"]["ServiceClassCode"][];
            value: components["schemas"]["VoucherValue"];
            /** @description What the person pays in any case; nothing when left out. */
            own_share?: {
                /** @description For each visit or hour. Where the price is lower, the price. */
                minimum_cents: components["schemas"]["Cents"];
            };
            /** @description Visits or hours granted. */
            total: number;
            /** @description Visits or hours left; never more than `total`. */
            left: number;
            valid_from: components["schemas"]["CalendarDay"];
            /** @description The last day on which it is good. */
            valid_until: components["schemas"]["CalendarDay"];
            /** @description Where it is accepted. */
            providers: {
                /** @description Services of the catalogue. */
                service_ids?: components["schemas"]["Uuid"][];
                /** @description Only these places of the services; all of them when left out. */
                channel_ids?: components["schemas"]["Uuid"][];
                /** @description Providers that are not in the catalogue. */
                own?: components["schemas"]["VoucherProvider"][];
            };
            /** @description What the person shows or says to a provider. It opens nothing else, and is never an identity code. */
            number: string;
            without_a_screen: components["schemas"]["WithoutAScreen"];
        };
        /** @description What the voucher pays for one visit or hour, never more than the price. */
        VoucherValue: {
            /** @constant */
            kind: "fixed";
            per: components["schemas"]["VoucherUnit"];
            cents: components["schemas"]["Cents"];
        } | {
            /** @constant */
            kind: "percent";
            per: components["schemas"]["VoucherUnit"];
            /** @description Share of the price; half a cent is rounded in the person's favour. */
            percent: number;
            /** @description The most it pays. */
            cap_cents?: components["schemas"]["Cents"];
        };
        /** @enum {string} */
        VoucherUnit: "visit" | "hour";
        VoucherProvider: {
            id: components["schemas"]["IssuerReference"];
            name: components["schemas"]["TitleText"];
            address?: components["schemas"]["TitleText"];
            position?: components["schemas"]["GeoPosition"];
            phone?: components["schemas"]["PhoneNumber"];
            url?: components["schemas"]["HttpUrl"];
            /** @description Prices of one visit or hour. */
            prices?: {
                name: components["schemas"]["Titles"];
                cents: components["schemas"]["Cents"];
            }[];
        };
        /** @description How the voucher works on paper and by phone; every voucher does. */
        WithoutAScreen: {
            how: components["schemas"]["Texts"];
            phone: components["schemas"]["PhoneNumber"];
            /** @description A counter where one gets it on paper. */
            address?: components["schemas"]["TitleText"];
        };
        /** @description A name as quizzes have them; of a quiz, a section or a dimension. */
        QuizName: string;
        /** @description Eight characters of Crockford's base 32 in two groups, to be said aloud; no I, L, O or U. */
        GroupCode: string;
        /** @description The edition of a quiz that is played. */
        QuizEdition: {
            quiz_id: components["schemas"]["QuizName"];
            version: string;
            /** @description Where players find the quiz, when it is not one of those that the page has itself; a path on the same website. */
            address?: string;
        };
        GroupRequest: {
            quiz: components["schemas"]["QuizEdition"];
            /** @description The language in which the leader plays, BCP 47. */
            language: string;
            /** @description The sections in their order, each with the dimensions that its answers tell about. */
            sections: components["schemas"]["GroupSectionRequest"][];
            /** @description How many have to answer a section before anything of it is shown; 10 when left out. */
            threshold?: number;
            /** @description After how many hours everything is deleted; 24 when left out. */
            hours?: number;
            /**
             * @description Whether players are asked if their answers may be counted in the organisation's picture; not when
             *     left out. Nobody is asked where the organisation gathers none.
             */
            count_for_organisation?: components["schemas"]["CountedFrom"];
        };
        GroupSectionRequest: {
            section_id: components["schemas"]["QuizName"];
            dimensions: components["schemas"]["QuizName"][];
        };
        /** @description Where a group that may be counted comes from. */
        CountedFrom: {
            /** @description The code of a wellbeing services county, or a name that the organisation has given to municipalities. */
            region?: components["schemas"]["RegionCode"];
            age_band?: components["schemas"]["AgeBand"];
        };
        CreatedGroup: {
            group_id: components["schemas"]["Uuid"];
            /** @description With this people join. Only its hash is kept. */
            code: components["schemas"]["GroupCode"];
            /** @description With this the leader comes back. Only its hash is kept. */
            leader_secret: components["schemas"]["Secret"];
            expires_at: components["schemas"]["Moment"];
        };
        JoinRequest: {
            /** @description As somebody types it; spaces, hyphens and case do not matter. */
            code: string;
            nickname: string;
            avatar: components["schemas"]["Avatar"];
            /**
             * @description The secret that the page has chosen, 32 random bytes, so that a request that was sent twice gives
             *     one player; made by the service when left out.
             */
            player_secret?: components["schemas"]["Secret"];
        };
        /** @description The name of a picture that the page has. */
        Avatar: string;
        JoinedGroup: {
            group_id: components["schemas"]["Uuid"];
            player_id: components["schemas"]["Uuid"];
            /** @description With this the player comes back. Only its hash is kept. */
            player_secret: components["schemas"]["Secret"];
            /** @description As given, or made different from the others. */
            nickname: components["schemas"]["Nickname"];
            expires_at: components["schemas"]["Moment"];
        };
        Nickname: string;
        /**
         * @description How a group is, or what has changed. Without `base` it is everything; otherwise what is not the
         *     same as in version `base`: whole sections and players, and the ids of players who went.
         */
        GroupFrame: {
            version: string;
            base: string | null;
            group?: components["schemas"]["GroupInfo"];
            you?: components["schemas"]["GroupYou"];
            sections?: components["schemas"]["GroupSection"][];
            players?: components["schemas"]["GroupPlayer"][];
            gone?: components["schemas"]["Uuid"][];
        };
        GroupInfo: {
            group_id: components["schemas"]["Uuid"];
            quiz: components["schemas"]["QuizEdition"];
            language: string;
            threshold: number;
            expires_at: components["schemas"]["Moment"];
            /** @description Whether the leader is not looking just now; what is open stays open. */
            leader_away: boolean;
            /** @description Whether players are asked if their answers may be counted in the organisation's picture. */
            asks_to_count: boolean;
        };
        /** @description Who asks. */
        GroupYou: {
            /** @enum {string} */
            role: "leader" | "player";
            /** @description Null for the leader. */
            player_id: components["schemas"]["Uuid"] | null;
            counted: boolean;
            /** @description Which answers of the player were kept last; empty for the leader. */
            kept: components["schemas"]["KeptAnswers"][];
        };
        GroupSection: {
            section_id: components["schemas"]["QuizName"];
            state: components["schemas"]["SectionState"];
            /** @description How many have answered, whatever they answered. */
            answered: number;
            /** @description Null until the section is closed. */
            picture: components["schemas"]["SectionPicture"] | null;
        };
        /** @enum {string} */
        SectionState: "waiting" | "open" | "closed";
        /**
         * @description What the group may know of its answers. It is made once and blurred on purpose: no answer of
         *     anybody can be told from it (docs/group-privacy.md).
         */
        SectionPicture: {
            /** @description Whether fewer than the threshold answered; then nothing is shown. */
            too_few: boolean;
            dimensions: components["schemas"]["DimensionPicture"][];
        };
        DimensionPicture: {
            dimension: components["schemas"]["QuizName"];
            /** @description Null when many skipped it. */
            shares: components["schemas"]["BandShares"] | null;
        };
        /** @description About how many of a hundred answered low (0–5), fair (6–7) and good (8–10); tens that add up to a hundred. 10 means a few or none, 80 most or all. */
        BandShares: {
            low: components["schemas"]["Share"];
            fair: components["schemas"]["Share"];
            good: components["schemas"]["Share"];
        };
        Share: number;
        GroupPlayer: {
            player_id: components["schemas"]["Uuid"];
            /** @description Null when the leader has hidden it. */
            nickname: components["schemas"]["Nickname"] | null;
            avatar: components["schemas"]["Avatar"];
            /** @description How many sections the player has answered. */
            place: number;
        };
        SectionChange: {
            /** @enum {string} */
            state: "open" | "closed";
        };
        /**
         * @description How an answer 0–10 reads; 0–5 low, 6–7 fair, 8–10 good.
         * @enum {string}
         */
        AnswerBand: "low" | "fair" | "good";
        GroupAnswers: {
            revision: components["schemas"]["AnswerRevision"];
            answers: components["schemas"]["GroupAnswer"][];
        };
        GroupAnswer: {
            dimension: components["schemas"]["QuizName"];
            band: components["schemas"]["AnswerBand"];
        };
        /** @description Grows whenever the player changes an answer. */
        AnswerRevision: number;
        KeptAnswers: {
            section_id: components["schemas"]["QuizName"];
            /** @description Of the answers that count. */
            revision: components["schemas"]["AnswerRevision"];
        };
        /** @description One of the two; the first is the player's own, the second the leader's. */
        PlayerChange: {
            /** @description Whether the player's answers may be counted in the organisation's picture when the group ends. */
            counted?: boolean;
            nickname_hidden?: boolean;
        };
        GroupStream: {
            url: string;
        };
        /** @description A quarter, `2026-Q3`, or a year, `2026`. */
        Period: string;
        /**
         * @description By the youngest age in it; as the quizzes ask.
         * @enum {string}
         */
        AgeBand: "under-13" | "from-13" | "from-16" | "from-18" | "from-21" | "over-25";
        /**
         * @description How an answer 0–10 reads. 0–5 is low, 6–7 fair, 8–10 good.
         * @enum {string}
         */
        QuizBand: "low" | "fair" | "good";
        /** @description The code of a wellbeing services county, or a name that the organisation has given to a region. */
        RegionCode: string;
        PictureRegion: {
            code: components["schemas"]["RegionCode"];
            name: components["schemas"]["LocalizedText"];
            /** @description The larger region of which it is a part, or null. */
            within: components["schemas"]["RegionCode"] | null;
        };
        PictureDimension: {
            id: components["schemas"]["QuizName"];
            name: components["schemas"]["LocalizedText"];
        };
        ContributionTerms: {
            organization: components["schemas"]["LocalizedText"];
            /** @description Behind anything that the organisation is shown are at least so many people. */
            threshold: number;
            /** @description What is counted of which quiz. */
            quizzes: {
                quiz_id: components["schemas"]["QuizName"];
                dimensions: components["schemas"]["QuizName"][];
            }[];
            regions: components["schemas"]["PictureRegion"][];
            age_bands: components["schemas"]["AgeBand"][];
        };
        ContributionRequest: {
            quiz_id: components["schemas"]["QuizName"];
            /** @description Where the person lives; not known when left out. */
            region?: components["schemas"]["RegionCode"];
            age_band?: components["schemas"]["AgeBand"];
            /** @description By dimension; what was skipped is left out. */
            bands: {
                [key: string]: components["schemas"]["QuizBand"];
            };
        };
        PictureToken: {
            token: string;
            /** @description How long it is good, seconds. */
            expires_in: number;
        };
        PictureList: {
            organization: components["schemas"]["LocalizedText"];
            threshold: number;
            quizzes: components["schemas"]["PictureQuiz"][];
            regions: components["schemas"]["PictureRegion"][];
            age_bands: components["schemas"]["AgeBand"][];
        };
        PictureQuiz: {
            quiz_id: components["schemas"]["QuizName"];
            title: components["schemas"]["LocalizedText"];
            dimensions: components["schemas"]["PictureDimension"][];
            /** @description The latest first. */
            periods: components["schemas"]["Period"][];
        };
        SituationPicture: {
            quiz_id: components["schemas"]["QuizName"];
            period: components["schemas"]["Period"];
            region: components["schemas"]["RegionCode"] | null;
            age_band: components["schemas"]["AgeBand"] | null;
            /**
             * @description `shown`: of those who were asked for. `together`: they are too few by themselves, so this is of
             *     them and others. `too-few`: nothing is shown.
             * @enum {string}
             */
            state: "shown" | "together" | "too-few";
            /** @description Whose answers are shown together; empty in the other states. */
            together: components["schemas"]["PicturePlace"][];
            /** @description At least about so many people stand behind it; 0 where nothing is shown. */
            people_at_least: number;
            /** @description The period before, or null where it has no picture. */
            compared_with: components["schemas"]["Period"] | null;
            dimensions: components["schemas"]["PicturedDimension"][];
            /** @description Groups of similar profiles over all regions and ages; empty where there are none, or too few people. */
            groups: components["schemas"]["PicturedGroup"][];
        };
        /** @description People of a region and an age band; null = not known. */
        PicturePlace: {
            region: components["schemas"]["RegionCode"] | null;
            age_band: components["schemas"]["AgeBand"] | null;
        };
        PicturedDimension: {
            id: components["schemas"]["QuizName"];
            /** @description Null where too few answered. */
            shares: components["schemas"]["ShownShares"] | null;
            /**
             * @description Whether more or fewer find it hard than in the period before; `unclear` where the difference is
             *     no larger than chance and noise make it; null where it cannot be compared.
             */
            change: ("more" | "fewer" | "unclear") | null;
        };
        /** @description Percent, rounded to five, so they need not make 100. 10 stands for 10 or less, 90 for 90 or more. */
        ShownShares: {
            low: components["schemas"]["RoundedShare"];
            fair: components["schemas"]["RoundedShare"];
            good: components["schemas"]["RoundedShare"];
        };
        RoundedShare: number;
        /** @description People whose answers are alike. What is not named is in between, or differs. */
        PicturedGroup: {
            /** @description Percent, rounded to five. */
            share: number;
            /** @description Dimensions that are low for most of them, the most telling first. */
            hard: components["schemas"]["QuizName"][];
            /** @description Dimensions that are good for most of them, the most telling first. */
            well: components["schemas"]["QuizName"][];
        };
        /** @description The name of a desk, as bots name it. */
        DeskName: string;
        /** @description The name under which people see the adviser. */
        AdviserName: string;
        AdviserSignIn: {
            desk: components["schemas"]["DeskName"];
            name: components["schemas"]["AdviserName"];
            /** @description The organisation's own id of the adviser, who can then go on after signing in again. Never shown to people. */
            adviser_id?: string;
        };
        AdviserToken: {
            token: string;
            /** @description How long it is good, seconds. */
            expires_in: number;
            desk: components["schemas"]["DeskName"];
            name: components["schemas"]["AdviserName"];
            adviser_id: string;
        };
        /**
         * @description Why a human was asked for.
         * @enum {string}
         */
        HandoffReason: "asked" | "not-understood" | "flow" | "crisis";
        Desk: {
            desk: components["schemas"]["DeskName"];
            /** @description How many are on duty. */
            advisers: number;
            /** @description Who waits, in the order in which they came. */
            queued: components["schemas"]["QueuedPlace"][];
            /** @description Whom the adviser answers. */
            own: components["schemas"]["OwnPlace"][];
        };
        QueuedPlace: {
            place_id: string;
            position: number;
            language: string;
            reason: components["schemas"]["HandoffReason"];
            waited_seconds: number;
        };
        OwnPlace: {
            place_id: string;
            language: string;
            reason: components["schemas"]["HandoffReason"];
            /** Format: date-time */
            since: string;
        };
        DeskMessages: {
            /**
             * @description Whether the adviser still answers this person.
             * @enum {string}
             */
            state: "open" | "over" | "deleted";
            messages: components["schemas"]["DeskMessage"][];
            /** @description Where the next reading goes on. */
            watermark: string;
        };
        DeskMessage: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            from: "person" | "bot" | "adviser";
            text: string;
            /** @description Language of the message where it is known, BCP 47. */
            language?: string;
            /** @description The names of services that the bot showed. */
            services?: string[];
        };
        NewDeskMessage: {
            text: string;
            /** @description The page's own id of the message. */
            client_id: string;
        };
        DeskMessageId: {
            id: string;
        };
        DeskEnd: {
            /**
             * @description Whether the bot goes on, or the conversation ends and the person can rate it.
             * @enum {string}
             */
            to: "bot" | "feedback";
        };
        /**
         * @description What went wrong, for programs.
         * @enum {string}
         */
        ProblemType: "urn:auroraai:problem:validation" | "urn:auroraai:problem:unauthorized" | "urn:auroraai:problem:origin-not-allowed" | "urn:auroraai:problem:not-found" | "urn:auroraai:problem:method-not-allowed" | "urn:auroraai:problem:already-read" | "urn:auroraai:problem:conflict" | "urn:auroraai:problem:gone" | "urn:auroraai:problem:section-closed" | "urn:auroraai:problem:nickname-refused" | "urn:auroraai:problem:too-large" | "urn:auroraai:problem:unsupported-media-type" | "urn:auroraai:problem:rate-limited" | "urn:auroraai:problem:server" | "urn:auroraai:problem:unavailable";
        /** @description An error, RFC 9457. Texts are English and for developers; none repeats what the person wrote. */
        Problem: {
            type: components["schemas"]["ProblemType"];
            title: string;
            status: number;
            detail: string;
            /** @description When it was read, of something that can be read once. */
            read_at?: components["schemas"]["Moment"];
            /** @description The faults of the request, when it was not valid. */
            errors?: components["schemas"]["Fault"][];
        };
        Fault: {
            /** @description A JSON Pointer into the body (`/filters/municipality_codes/0`; empty for the body itself), or the name of a parameter (`language`). */
            path: string;
            message: string;
        };
        /** @description A random (version 4) UUID in lower case; the original refuses every other kind. */
        UuidV4: string;
        /** @description Answers to the questions of one area; several are averaged, none at all is allowed. */
        V1MeterValues: components["schemas"]["LifeAreaValue"][];
        /** @description Answers for at least one of the ten areas. */
        V1Meters: {
            health?: components["schemas"]["V1MeterValues"];
            resilience?: components["schemas"]["V1MeterValues"];
            housing?: components["schemas"]["V1MeterValues"];
            working_studying?: components["schemas"]["V1MeterValues"];
            family?: components["schemas"]["V1MeterValues"];
            friends?: components["schemas"]["V1MeterValues"];
            finance?: components["schemas"]["V1MeterValues"];
            improvement_of_strengths?: components["schemas"]["V1MeterValues"];
            self_esteem?: components["schemas"]["V1MeterValues"];
            life_satisfaction?: components["schemas"]["V1MeterValues"];
        };
        V1AreaCodes: components["schemas"]["AreaCode"][];
        /**
         * @description What may be recommended. Every list names at least one known code. Within one list: or. Between
         *     lists: and; the four area lists are united.
         */
        V1ServiceFilters: {
            /** @description Whether nationwide services are included; true when left out. */
            include_national_services?: boolean;
            /** @description Whether only nationwide services are wanted; true excludes the four area lists and `include_national_services`. */
            only_national_services?: boolean;
            /** @description The 309 official codes and the test code `000`. */
            municipality_codes?: components["schemas"]["MunicipalityCode"][];
            region_codes?: components["schemas"]["V1AreaCodes"];
            hospital_district_codes?: components["schemas"]["V1AreaCodes"];
            wellbeing_service_county_codes?: components["schemas"]["V1AreaCodes"];
            service_classes?: string[];
            target_groups?: ("KR1" | "KR2" | "KR3")[];
            service_collections?: string[];
            funding_type?: components["schemas"]["FundingType"][];
            /** @description Accepted and ignored. */
            rerank?: boolean;
        };
        /** @description How many services to return; 5 when left out. A whole number, never `5.0`. */
        V1Limit: number;
        V1RecommendServiceRequest: {
            life_situation_meters: components["schemas"]["V1Meters"];
            service_filters?: components["schemas"]["V1ServiceFilters"];
            limit?: components["schemas"]["V1Limit"];
            /** @description Whether earlier feedback may change the order; false when left out. */
            rerank?: boolean;
            /** @description Echoed into the links of e-services. */
            session_id?: string;
        };
        V1TextSearchRequest: {
            search_text: string;
            service_filters?: components["schemas"]["V1ServiceFilters"];
            limit?: components["schemas"]["V1Limit"];
            /** @description Whether earlier feedback may change the order; false when left out. */
            rerank?: boolean;
            /**
             * @description Checked, then ignored.
             * @enum {string}
             */
            language?: "en" | "de" | "fr" | "et" | "da" | "no" | "uk" | "ru" | "fi" | "sv";
        };
        V1RecommendationResponse: {
            auroraai_recommendation_id: number;
            recommended_services: (components["schemas"]["V1Service"] | components["schemas"]["V1MockService"])[];
        };
        /** @description A service in Finnish; a text that is missing is an empty string. */
        V1Service: {
            service_id: string;
            service_name: string;
            service_description: string;
            service_description_summary: string;
            user_instruction: string;
            charge_type: string;
            charge_additional_info: string;
            requirements: string[];
            responsible_organization: components["schemas"]["V1Organization"] | null;
            funding_type: string | null;
            area_type: string | null;
            areas: components["schemas"]["V1Area"][] | null;
            target_groups: string[];
            service_collections: string[];
            service_class_uris: string[];
            service_channels: components["schemas"]["V1Channel"][];
            similarity_score: number;
            rank: number;
            /** @description A stray member of the original's reranked text search. */
            description_summary?: string;
        };
        /** @description The built-in service of the test municipality `000`, for trying session transfer. */
        V1MockService: {
            service_id: string;
            service_name: string;
            service_description: string;
            charge_type: string;
            charge_additional_info: string;
            requirements: string[];
            service_channels: components["schemas"]["V1MockChannel"][];
            rank: number;
        };
        V1MockChannel: {
            service_channel_id: string;
            service_channel_name: string;
            service_channel_type: components["schemas"]["ChannelType"];
            service_channel_description_summary: string;
            phone_numbers: string[];
            emails: string[];
            web_pages: string[];
            address: string;
            service_hours: string[];
            session_transfer: boolean;
        };
        V1Organization: {
            id: string;
            name: string;
        };
        V1Name: {
            language: string;
            value: string;
        };
        /** @description An area as the service repository holds it. */
        V1Area: {
            type: string;
            code?: string | null;
            name?: components["schemas"]["V1Name"][] | null;
            municipalities: {
                code: string;
                name: components["schemas"]["V1Name"][];
            }[];
        };
        V1Channel: {
            service_channel_id: string;
            service_channel_name: string;
            service_channel_type: components["schemas"]["ChannelType"];
            service_channel_description: string;
            service_channel_description_summary: string;
            /** @description What to know before calling, prefix and number in one text. */
            phone_numbers: string[];
            emails: string[];
            /** @description Redirect links; an empty string where the page had no address. */
            web_pages: string[];
            /** @description Street and number, postal code, municipality; or an empty string. */
            address: string;
            /** @description ETRS-TM35FIN metres as texts, or an empty string. */
            location: {
                latitude: string;
                longitude: string;
            } | "";
            service_hours: string[];
            /** @description Whether the e-service takes attributes. */
            session_transfer: boolean;
        };
        /** @enum {integer} */
        V1FeedbackScore: 1 | -1;
        V1FeedbackRequest: {
            auroraai_recommendation_id: number;
            feedback_score?: components["schemas"]["V1FeedbackScore"];
            service_feedbacks?: {
                service_id: components["schemas"]["UuidV4"];
                feedback_score: components["schemas"]["V1FeedbackScore"];
            }[];
        };
        /** @description What a person sends along; at least one attribute. */
        V1SessionAttributes: {
            age?: number;
            municipality_code?: components["schemas"]["MunicipalityCode"];
            life_situation_meters?: components["schemas"]["V1Meters"];
        };
        V1SessionAttributesRequest: {
            service_channel_id: components["schemas"]["UuidV4"];
            session_attributes: components["schemas"]["V1SessionAttributes"];
            service_id?: components["schemas"]["UuidV4"];
            /** @description Needs `service_id`. */
            auroraai_recommendation_id?: number;
        };
        V1RandomServices: {
            service: unknown[][];
        };
    };
    responses: {
        /** @description The request is not valid; `errors` names each fault. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The calling website is not among the configured origins. */
        OriginNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing (any more). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are missing or wrong. */
        Unauthorized: {
            headers: {
                /** @description The scheme that is expected. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has been read already; `read_at` says when. */
        AlreadyRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else answers this person, or the hand-over is over. */
        NotYours: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The person has deleted the conversation. */
        PlaceGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The group has ended or expired; nothing of it is kept. */
        GroupOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The section is not open, or is closed for good; nothing was changed. */
        SectionClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address does not know this method. */
        MethodNotAllowed: {
            headers: {
                /** @description The methods that it knows. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body of the request is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body of the request is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests from this client. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong in the service. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer just now. */
        Unavailable: {
            headers: {
                /** @description Whole seconds to wait, where they can be told. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid; the message names the place. */
        ChatInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description Neither a token nor a secret was sent. */
        ChatUnauthorized: {
            headers: {
                /** @description How to say who calls. */
                "WWW-Authenticate"?: "Bearer";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description The token has expired (`TokenExpired`), is not valid here (`BadToken`), the website may not use it (`OriginNotAllowed`), or files are sent (`UploadsNotAllowed`). */
        ChatForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description There is no such conversation (any more). */
        ChatNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description The address does not know this method. */
        ChatMethodNotAllowed: {
            headers: {
                /** @description The methods that it knows. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description The body of the request is too large. */
        ChatTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description The body of the request is not `application/json`. */
        ChatUnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description Too many requests from this client or in this conversation. */
        ChatRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description Something went wrong in the service. */
        ChatServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description The bot failed. Nothing was kept; the same can be sent again. */
        ChatBotError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatError"];
            };
        };
        /** @description `Validation error in request data: …`, or `Invalid encoding in request. Only UTF-8 is supported.` */
        V1Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The text `Unauthorized`. */
        V1Unauthorized: {
            headers: {
                /** @description Names the realm. */
                "WWW-Authenticate": "Authorization realm=\"Service recommender API\"";
                [name: string]: unknown;
            };
            content: {
                "text/html": "Unauthorized";
            };
        };
        /** @description Too many recommendations at the same time. */
        V1Busy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": "Server busy.";
            };
        };
        /** @description The text `Not found.` */
        V1NotOffered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": "Not found.";
            };
        };
        /** @description A text; `text/plain` where session attributes are posted. */
        V1Text: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
                "text/plain": string;
            };
        };
        /** @description Too many requests without credentials from this address. The original had no such limit. */
        V1RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description Language of the texts in the answer. */
        Language: components["schemas"]["Language"];
        /** @description The id of a quiz. */
        QuizId: components["schemas"]["QuizName"];
        /** @description A quarter or a year. */
        PicturePeriod: components["schemas"]["Period"];
        /** @description Id of the bot. */
        Bot: string;
        /** @description Id of the conversation. */
        ConversationId: string;
        /** @description Where an earlier reading ended; the beginning when left out. */
        Watermark: string;
        /** @description The `place_id` of somebody who waits or is answered. */
        PlaceId: string;
        /** @description The `recommendation_id` of an earlier answer. */
        RecommendationId: components["schemas"]["Uuid"];
        /** @description The `id` of a receiver. */
        ReceiverId: components["schemas"]["ReceiverId"];
        /** @description The `transfer_id` of a transfer. */
        TransferId: components["schemas"]["Uuid"];
        /** @description The `group_id` of a group. */
        GroupId: components["schemas"]["Uuid"];
        /** @description A section of the group's quiz. */
        SectionId: components["schemas"]["QuizName"];
        /** @description The `player_id` of a player. */
        PlayerId: components["schemas"]["Uuid"];
        /** @description The address of an inbox. */
        InboxId: components["schemas"]["InboxAddress"];
        /** @description The `document_id` of a document in an inbox. */
        DocumentId: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: {
        /** @description Any website may read the answer. */
        AnyOrigin: "*";
        /** @description Names this version of the answer, for `If-None-Match`. */
        ETag: string;
        /** @description Whole seconds to wait before the next try. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type TextsByLanguage = components['schemas']['TextsByLanguage'];
export type BotDescription = components['schemas']['BotDescription'];
export type KnownConversation = components['schemas']['KnownConversation'];
export type ChatToken = components['schemas']['ChatToken'];
export type ChatTokenRequest = components['schemas']['ChatTokenRequest'];
export type ChatConversation = components['schemas']['ChatConversation'];
export type SentActivity = components['schemas']['SentActivity'];
export type ChatActivity = components['schemas']['ChatActivity'];
export type ChatActivitySet = components['schemas']['ChatActivitySet'];
export type ChatResource = components['schemas']['ChatResource'];
export type ChatError = components['schemas']['ChatError'];
export type Uuid = components['schemas']['Uuid'];
export type Language = components['schemas']['Language'];
export type TextLanguage = components['schemas']['TextLanguage'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type OptionalText = components['schemas']['OptionalText'];
export type LifeArea = components['schemas']['LifeArea'];
export type LifeAreaValue = components['schemas']['LifeAreaValue'];
export type LifeAreaValues = components['schemas']['LifeAreaValues'];
export type AreaType = components['schemas']['AreaType'];
export type FundingType = components['schemas']['FundingType'];
export type ChargeType = components['schemas']['ChargeType'];
export type ChannelType = components['schemas']['ChannelType'];
export type MunicipalityCode = components['schemas']['MunicipalityCode'];
export type AreaCode = components['schemas']['AreaCode'];
export type ServiceClassCode = components['schemas']['ServiceClassCode'];
export type TargetGroupCode = components['schemas']['TargetGroupCode'];
export type LanguageCode = components['schemas']['LanguageCode'];
export type HttpUrl = components['schemas']['HttpUrl'];
export type ClockTime = components['schemas']['ClockTime'];
export type CalendarDate = components['schemas']['CalendarDate'];
export type RecommendationRequest = components['schemas']['RecommendationRequest'];
export type Situation = components['schemas']['Situation'];
export type GeoPosition = components['schemas']['GeoPosition'];
export type Filters = components['schemas']['Filters'];
export type AreaCodes = components['schemas']['AreaCodes'];
export type FilterName = components['schemas']['FilterName'];
export type Cause = components['schemas']['Cause'];
export type RecommendationResponse = components['schemas']['RecommendationResponse'];
export type RecommendedService = components['schemas']['RecommendedService'];
export type Understanding = components['schemas']['Understanding'];
export type Weight = components['schemas']['Weight'];
export type ReasonText = components['schemas']['ReasonText'];
export type Reason = components['schemas']['Reason'];
export type AnswerReason = components['schemas']['AnswerReason'];
export type WordsReason = components['schemas']['WordsReason'];
export type TopicReason = components['schemas']['TopicReason'];
export type MunicipalityReason = components['schemas']['MunicipalityReason'];
export type NationwideReason = components['schemas']['NationwideReason'];
export type DistanceReason = components['schemas']['DistanceReason'];
export type FeedbackReason = components['schemas']['FeedbackReason'];
export type WayText = components['schemas']['WayText'];
export type WayOn = components['schemas']['WayOn'];
export type ServiceBase = components['schemas']['ServiceBase'];
export type ServiceSummary = components['schemas']['ServiceSummary'];
export type ServiceDetails = components['schemas']['ServiceDetails'];
export type OrganizationName = components['schemas']['OrganizationName'];
export type NamedTargetGroup = components['schemas']['NamedTargetGroup'];
export type NamedServiceClass = components['schemas']['NamedServiceClass'];
export type ChannelSummary = components['schemas']['ChannelSummary'];
export type Phone = components['schemas']['Phone'];
export type WebLink = components['schemas']['WebLink'];
export type StreetAddress = components['schemas']['StreetAddress'];
export type MapPosition = components['schemas']['MapPosition'];
export type Weekday = components['schemas']['Weekday'];
export type ServiceHours = components['schemas']['ServiceHours'];
export type AccessibilityGroup = components['schemas']['AccessibilityGroup'];
export type CodeListsResponse = components['schemas']['CodeListsResponse'];
export type NamedArea = components['schemas']['NamedArea'];
export type NamedMunicipality = components['schemas']['NamedMunicipality'];
export type ServiceClassNode = components['schemas']['ServiceClassNode'];
export type TargetGroupNode = components['schemas']['TargetGroupNode'];
export type LifeAreaQuestion = components['schemas']['LifeAreaQuestion'];
export type FeedbackRequest = components['schemas']['FeedbackRequest'];
export type FeedbackReasonCode = components['schemas']['FeedbackReasonCode'];
export type ChoiceRequest = components['schemas']['ChoiceRequest'];
export type ChoiceKind = components['schemas']['ChoiceKind'];
export type PathId = components['schemas']['PathId'];
export type PathSummary = components['schemas']['PathSummary'];
export type PathsResponse = components['schemas']['PathsResponse'];
export type PathRequest = components['schemas']['PathRequest'];
export type PathResponse = components['schemas']['PathResponse'];
export type PathStep = components['schemas']['PathStep'];
export type StepResponsible = components['schemas']['StepResponsible'];
export type Moment = components['schemas']['Moment'];
export type Secret = components['schemas']['Secret'];
export type ReceiverId = components['schemas']['ReceiverId'];
export type AttributeName = components['schemas']['AttributeName'];
export type TransferAttributes = components['schemas']['TransferAttributes'];
export type GivenMeters = components['schemas']['GivenMeters'];
export type GivenMeter = components['schemas']['GivenMeter'];
export type TransferWay = components['schemas']['TransferWay'];
export type ReceiversResponse = components['schemas']['ReceiversResponse'];
export type Receiver = components['schemas']['Receiver'];
export type AskedAttribute = components['schemas']['AskedAttribute'];
export type TransferRequest = components['schemas']['TransferRequest'];
export type CreatedTransfer = components['schemas']['CreatedTransfer'];
export type RedeemRequest = components['schemas']['RedeemRequest'];
export type RedeemedTransfer = components['schemas']['RedeemedTransfer'];
export type Transfer = components['schemas']['Transfer'];
export type ErasuresResponse = components['schemas']['ErasuresResponse'];
export type ErasureConfirmation = components['schemas']['ErasureConfirmation'];
export type OfferRequest = components['schemas']['OfferRequest'];
export type CreatedOffer = components['schemas']['CreatedOffer'];
export type OfferToken = components['schemas']['OfferToken'];
export type TakenOffer = components['schemas']['TakenOffer'];
export type InboxAddress = components['schemas']['InboxAddress'];
export type CreatedInbox = components['schemas']['CreatedInbox'];
export type InboxResponse = components['schemas']['InboxResponse'];
export type InboxDocument = components['schemas']['InboxDocument'];
export type PutDocument = components['schemas']['PutDocument'];
export type TrialExample = components['schemas']['TrialExample'];
export type TrialDocuments = components['schemas']['TrialDocuments'];
export type TrialRequest = components['schemas']['TrialRequest'];
export type PersonDocument = components['schemas']['PersonDocument'];
export type IssuerReference = components['schemas']['IssuerReference'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type Cents = components['schemas']['Cents'];
export type Titles = components['schemas']['Titles'];
export type TitleText = components['schemas']['TitleText'];
export type Texts = components['schemas']['Texts'];
export type PlainText = components['schemas']['PlainText'];
export type Issuer = components['schemas']['Issuer'];
export type PersonEvent = components['schemas']['PersonEvent'];
export type EventKind = components['schemas']['EventKind'];
export type NextStep = components['schemas']['NextStep'];
export type ServiceVoucher = components['schemas']['ServiceVoucher'];
export type VoucherValue = components['schemas']['VoucherValue'];
export type VoucherUnit = components['schemas']['VoucherUnit'];
export type VoucherProvider = components['schemas']['VoucherProvider'];
export type WithoutAScreen = components['schemas']['WithoutAScreen'];
export type QuizName = components['schemas']['QuizName'];
export type GroupCode = components['schemas']['GroupCode'];
export type QuizEdition = components['schemas']['QuizEdition'];
export type GroupRequest = components['schemas']['GroupRequest'];
export type GroupSectionRequest = components['schemas']['GroupSectionRequest'];
export type CountedFrom = components['schemas']['CountedFrom'];
export type CreatedGroup = components['schemas']['CreatedGroup'];
export type JoinRequest = components['schemas']['JoinRequest'];
export type Avatar = components['schemas']['Avatar'];
export type JoinedGroup = components['schemas']['JoinedGroup'];
export type Nickname = components['schemas']['Nickname'];
export type GroupFrame = components['schemas']['GroupFrame'];
export type GroupInfo = components['schemas']['GroupInfo'];
export type GroupYou = components['schemas']['GroupYou'];
export type GroupSection = components['schemas']['GroupSection'];
export type SectionState = components['schemas']['SectionState'];
export type SectionPicture = components['schemas']['SectionPicture'];
export type DimensionPicture = components['schemas']['DimensionPicture'];
export type BandShares = components['schemas']['BandShares'];
export type Share = components['schemas']['Share'];
export type GroupPlayer = components['schemas']['GroupPlayer'];
export type SectionChange = components['schemas']['SectionChange'];
export type AnswerBand = components['schemas']['AnswerBand'];
export type GroupAnswers = components['schemas']['GroupAnswers'];
export type GroupAnswer = components['schemas']['GroupAnswer'];
export type AnswerRevision = components['schemas']['AnswerRevision'];
export type KeptAnswers = components['schemas']['KeptAnswers'];
export type PlayerChange = components['schemas']['PlayerChange'];
export type GroupStream = components['schemas']['GroupStream'];
export type Period = components['schemas']['Period'];
export type AgeBand = components['schemas']['AgeBand'];
export type QuizBand = components['schemas']['QuizBand'];
export type RegionCode = components['schemas']['RegionCode'];
export type PictureRegion = components['schemas']['PictureRegion'];
export type PictureDimension = components['schemas']['PictureDimension'];
export type ContributionTerms = components['schemas']['ContributionTerms'];
export type ContributionRequest = components['schemas']['ContributionRequest'];
export type PictureToken = components['schemas']['PictureToken'];
export type PictureList = components['schemas']['PictureList'];
export type PictureQuiz = components['schemas']['PictureQuiz'];
export type SituationPicture = components['schemas']['SituationPicture'];
export type PicturePlace = components['schemas']['PicturePlace'];
export type PicturedDimension = components['schemas']['PicturedDimension'];
export type ShownShares = components['schemas']['ShownShares'];
export type RoundedShare = components['schemas']['RoundedShare'];
export type PicturedGroup = components['schemas']['PicturedGroup'];
export type DeskName = components['schemas']['DeskName'];
export type AdviserName = components['schemas']['AdviserName'];
export type AdviserSignIn = components['schemas']['AdviserSignIn'];
export type AdviserToken = components['schemas']['AdviserToken'];
export type HandoffReason = components['schemas']['HandoffReason'];
export type Desk = components['schemas']['Desk'];
export type QueuedPlace = components['schemas']['QueuedPlace'];
export type OwnPlace = components['schemas']['OwnPlace'];
export type DeskMessages = components['schemas']['DeskMessages'];
export type DeskMessage = components['schemas']['DeskMessage'];
export type NewDeskMessage = components['schemas']['NewDeskMessage'];
export type DeskMessageId = components['schemas']['DeskMessageId'];
export type DeskEnd = components['schemas']['DeskEnd'];
export type ProblemType = components['schemas']['ProblemType'];
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
export type UuidV4 = components['schemas']['UuidV4'];
export type V1MeterValues = components['schemas']['V1MeterValues'];
export type V1Meters = components['schemas']['V1Meters'];
export type V1AreaCodes = components['schemas']['V1AreaCodes'];
export type V1ServiceFilters = components['schemas']['V1ServiceFilters'];
export type V1Limit = components['schemas']['V1Limit'];
export type V1RecommendServiceRequest = components['schemas']['V1RecommendServiceRequest'];
export type V1TextSearchRequest = components['schemas']['V1TextSearchRequest'];
export type V1RecommendationResponse = components['schemas']['V1RecommendationResponse'];
export type V1Service = components['schemas']['V1Service'];
export type V1MockService = components['schemas']['V1MockService'];
export type V1MockChannel = components['schemas']['V1MockChannel'];
export type V1Organization = components['schemas']['V1Organization'];
export type V1Name = components['schemas']['V1Name'];
export type V1Area = components['schemas']['V1Area'];
export type V1Channel = components['schemas']['V1Channel'];
export type V1FeedbackScore = components['schemas']['V1FeedbackScore'];
export type V1FeedbackRequest = components['schemas']['V1FeedbackRequest'];
export type V1SessionAttributes = components['schemas']['V1SessionAttributes'];
export type V1SessionAttributesRequest = components['schemas']['V1SessionAttributesRequest'];
export type V1RandomServices = components['schemas']['V1RandomServices'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseOriginNotAllowed = components['responses']['OriginNotAllowed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseAlreadyRead = components['responses']['AlreadyRead'];
export type ResponseNotYours = components['responses']['NotYours'];
export type ResponsePlaceGone = components['responses']['PlaceGone'];
export type ResponseGroupOver = components['responses']['GroupOver'];
export type ResponseSectionClosed = components['responses']['SectionClosed'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseChatInvalid = components['responses']['ChatInvalid'];
export type ResponseChatUnauthorized = components['responses']['ChatUnauthorized'];
export type ResponseChatForbidden = components['responses']['ChatForbidden'];
export type ResponseChatNotFound = components['responses']['ChatNotFound'];
export type ResponseChatMethodNotAllowed = components['responses']['ChatMethodNotAllowed'];
export type ResponseChatTooLarge = components['responses']['ChatTooLarge'];
export type ResponseChatUnsupportedMediaType = components['responses']['ChatUnsupportedMediaType'];
export type ResponseChatRateLimited = components['responses']['ChatRateLimited'];
export type ResponseChatServerError = components['responses']['ChatServerError'];
export type ResponseChatBotError = components['responses']['ChatBotError'];
export type ResponseV1Invalid = components['responses']['V1Invalid'];
export type ResponseV1Unauthorized = components['responses']['V1Unauthorized'];
export type ResponseV1Busy = components['responses']['V1Busy'];
export type ResponseV1NotOffered = components['responses']['V1NotOffered'];
export type ResponseV1Text = components['responses']['V1Text'];
export type ResponseV1RateLimited = components['responses']['V1RateLimited'];
export type ParameterLanguage = components['parameters']['Language'];
export type ParameterQuizId = components['parameters']['QuizId'];
export type ParameterPicturePeriod = components['parameters']['PicturePeriod'];
export type ParameterBot = components['parameters']['Bot'];
export type ParameterConversationId = components['parameters']['ConversationId'];
export type ParameterWatermark = components['parameters']['Watermark'];
export type ParameterPlaceId = components['parameters']['PlaceId'];
export type ParameterRecommendationId = components['parameters']['RecommendationId'];
export type ParameterReceiverId = components['parameters']['ReceiverId'];
export type ParameterTransferId = components['parameters']['TransferId'];
export type ParameterGroupId = components['parameters']['GroupId'];
export type ParameterSectionId = components['parameters']['SectionId'];
export type ParameterPlayerId = components['parameters']['PlayerId'];
export type ParameterInboxId = components['parameters']['InboxId'];
export type ParameterDocumentId = components['parameters']['DocumentId'];
export type HeaderAnyOrigin = components['headers']['AnyOrigin'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    recommend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationRequest"];
            };
        };
        responses: {
            /** @description The recommended services, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRecommendation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `recommendation_id` of an earlier answer. */
                recommendation_id: components["parameters"]["RecommendationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is kept of it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getService: {
        parameters: {
            query?: {
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /** @description Id of the service. An id that is not a UUID is not found. */
                service_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetails"];
                };
            };
            /** @description The copy named by `If-None-Match` is still good. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCodeLists: {
        parameters: {
            query?: {
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code lists, named in the asked language and ordered by code. */
            200: {
                headers: {
                    /** @description How long the lists may be kept. */
                    "Cache-Control"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListsResponse"];
                };
            };
            /** @description The copy named by `If-None-Match` is still good. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceRequest"];
            };
        };
        responses: {
            /** @description Kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaths: {
        parameters: {
            query?: {
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ready paths, by id. */
            200: {
                headers: {
                    /** @description How long the list may be kept. */
                    "Cache-Control"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathsResponse"];
                };
            };
            /** @description The copy named by `If-None-Match` is still good. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makePath: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PathRequest"];
            };
        };
        responses: {
            /** @description The path; without steps where nothing was found for the answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReceivers: {
        parameters: {
            query?: {
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receivers that the operator has configured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiversResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listErasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of a receiver. */
                receiver_id: components["parameters"]["ReceiverId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests that have not been confirmed, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasuresResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of a receiver. */
                receiver_id: components["parameters"]["ReceiverId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureConfirmation"];
            };
        };
        responses: {
            /** @description The person sees it in the log of the transfer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The transfer waits for its receiver. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTransfer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeemTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemRequest"];
            };
        };
        responses: {
            /** @description The attributes. They are kept nowhere here any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedTransfer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["AlreadyRead"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `transfer_id` of a transfer. */
                transfer_id: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was given what, and who has read it when. Never the values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `transfer_id` of a transfer. */
                transfer_id: components["parameters"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has become of the transfer now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRequest"];
            };
        };
        responses: {
            /** @description The address. The token stands in its fragment, so that it reaches no log. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedOffer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferToken"];
            };
        };
        responses: {
            /** @description What came, and from whom. It is kept nowhere here any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOffer"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["AlreadyRead"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An empty inbox. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInbox"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone; what is sent to its address from now on reaches nobody. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that has arrived and has not expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDocument"];
            };
        };
        responses: {
            /** @description The person finds it the next time they look. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutDocument"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The address of an inbox. */
                inbox_id: components["parameters"]["InboxId"];
                /** @description The `document_id` of a document in an inbox. */
                document_id: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTrialDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of examples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialDocuments"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendTrialDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialRequest"];
            };
        };
        responses: {
            /** @description It is in the inbox. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutDocument"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupRequest"];
            };
        };
        responses: {
            /** @description An empty group; none of its sections is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedGroup"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            /** @description A place in the group. Whoever holds `player_secret` comes back to it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedGroup"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readGroup: {
        parameters: {
            query?: {
                /** @description The `version` that the caller has; everything comes when it is left out or not remembered. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is new to the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupFrame"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["GroupOver"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["GroupOver"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openGroupStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to open it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupStream"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["GroupOver"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description A section of the group's quiz. */
                section_id: components["parameters"]["SectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionChange"];
            };
        };
        responses: {
            /** @description The section as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSection"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["SectionClosed"];
            410: components["responses"]["GroupOver"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendGroupAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description A section of the group's quiz. */
                section_id: components["parameters"]["SectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAnswers"];
            };
        };
        responses: {
            /** @description Kept until the section closes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAnswers"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["SectionClosed"];
            410: components["responses"]["GroupOver"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description The `player_id` of a player. */
                player_id: components["parameters"]["PlayerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlayerChange"];
            };
        };
        responses: {
            /** @description It is so. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["GroupOver"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `group_id` of a group. */
                group_id: components["parameters"]["GroupId"];
                /** @description The `player_id` of a player. */
                player_id: components["parameters"]["PlayerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The player is not in the group any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["GroupOver"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the bot. */
                bot: components["parameters"]["Bot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDescription"];
                };
            };
            /** @description The copy named by `If-None-Match` is still good. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBotToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the bot. */
                bot: components["parameters"]["Bot"];
            };
            cookie?: never;
        };
        /** @description A token of an earlier conversation, which may have expired, to go on with it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KnownConversation"];
            };
        };
        responses: {
            /** @description The token. The conversation begins with `POST /v3/directline/conversations`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatToken"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readContributionTerms: {
        parameters: {
            query?: {
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms; no quizzes where nothing is counted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionTerms"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    contribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionRequest"];
            };
        };
        responses: {
            /** @description It will be counted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    signInToPictures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A token for a working day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPictures: {
        parameters: {
            query?: {
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be asked for. A period is there once it is over and its picture is made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    readPicture: {
        parameters: {
            query: {
                /** @description A quarter or a year. */
                period: components["parameters"]["PicturePeriod"];
                /** @description The code of a region; everybody when left out. */
                region?: components["schemas"]["RegionCode"];
                /** @description Everybody when left out. */
                age_band?: components["schemas"]["AgeBand"];
            };
            header?: never;
            path: {
                /** @description The id of a quiz. */
                quiz_id: components["parameters"]["QuizId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SituationPicture"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    readPictureTable: {
        parameters: {
            query: {
                /** @description A quarter or a year. */
                period: components["parameters"]["PicturePeriod"];
                /** @description Language of the texts in the answer. */
                language?: components["parameters"]["Language"];
                /** @description Whether a byte order mark comes first, by which spreadsheets know UTF-8. */
                bom?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The id of a quiz. */
                quiz_id: components["parameters"]["QuizId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV, RFC 4180. No text in it is taken for a formula. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    signInAtDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviserSignIn"];
            };
        };
        responses: {
            /** @description A token for half an hour; it can be renewed for ten hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviserToken"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    renewSignInAtDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fresh token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviserToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    comeOnDuty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    goOffDuty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The adviser is not on duty any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    readQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk as it stands. Of those who wait nothing is told but how long, in which language and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    takePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The adviser answers this person now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NotYours"];
            410: components["responses"]["PlaceGone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    readDeskMessages: {
        parameters: {
            query?: {
                /** @description Where an earlier reading ended; the beginning when left out. */
                watermark?: string;
            };
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 100 messages, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskMessages"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NotYours"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    writeDeskMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeskMessage"];
            };
        };
        responses: {
            /** @description It stands in the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskMessageId"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotYours"];
            410: components["responses"]["PlaceGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    showDeskTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is shown to whoever listens now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NotYours"];
            410: components["responses"]["PlaceGone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    endDeskTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `place_id` of somebody who waits or is answered. */
                place_id: components["parameters"]["PlaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskEnd"];
            };
        };
        responses: {
            /** @description The adviser sees the conversation no more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NotYours"];
            410: components["responses"]["PlaceGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createChatToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatToken"];
                };
            };
            400: components["responses"]["ChatInvalid"];
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            405: components["responses"]["ChatMethodNotAllowed"];
            413: components["responses"]["ChatTooLarge"];
            415: components["responses"]["ChatUnsupportedMediaType"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    refreshChatToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatToken"];
                };
            };
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            404: components["responses"]["ChatNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    startConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It had begun before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatConversation"];
                };
            };
            /** @description It begins. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatConversation"];
                };
            };
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            404: components["responses"]["ChatNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    joinConversation: {
        parameters: {
            query?: {
                /** @description Where an earlier reading ended; the beginning when left out. */
                watermark?: components["parameters"]["Watermark"];
            };
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatConversation"];
                };
            };
            400: components["responses"]["ChatInvalid"];
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            404: components["responses"]["ChatNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is kept of it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    readActivities: {
        parameters: {
            query?: {
                /** @description Where an earlier reading ended; the beginning when left out. */
                watermark?: components["parameters"]["Watermark"];
            };
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activities, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatActivitySet"];
                };
            };
            400: components["responses"]["ChatInvalid"];
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            404: components["responses"]["ChatNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    sendActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentActivity"];
            };
        };
        responses: {
            /** @description It has been taken, and the answer to it stands in the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatResource"];
                };
            };
            400: components["responses"]["ChatInvalid"];
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            404: components["responses"]["ChatNotFound"];
            413: components["responses"]["ChatTooLarge"];
            415: components["responses"]["ChatUnsupportedMediaType"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
            502: components["responses"]["ChatBotError"];
        };
    };
    uploadFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation. */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatForbidden"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatRateLimited"];
            500: components["responses"]["ChatServerError"];
        };
    };
    v1RecommendService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1RecommendServiceRequest"];
            };
        };
        responses: {
            /** @description The recommended services; an empty list when none is left by the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1RecommendationResponse"];
                };
            };
            400: components["responses"]["V1Invalid"];
            401: components["responses"]["V1Unauthorized"];
            405: components["responses"]["V1Text"];
            413: components["responses"]["V1Text"];
            415: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
            503: components["responses"]["V1Busy"];
        };
    };
    v1TextSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1TextSearchRequest"];
            };
        };
        responses: {
            /** @description The recommended services. Their links never carry a session id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1RecommendationResponse"];
                };
            };
            400: components["responses"]["V1Invalid"];
            401: components["responses"]["V1Unauthorized"];
            405: components["responses"]["V1Text"];
            413: components["responses"]["V1Text"];
            415: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
            503: components["responses"]["V1Busy"];
        };
    };
    v1SendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1FeedbackRequest"];
            };
        };
        responses: {
            /** @description The text `OK`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "OK";
                };
            };
            400: components["responses"]["V1Invalid"];
            401: components["responses"]["V1Unauthorized"];
            /** @description `Invalid recommendation_id: <id>` or `Invalid service id: <uuid>`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            405: components["responses"]["V1Text"];
            413: components["responses"]["V1Text"];
            415: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
        };
    };
    v1Redirect: {
        parameters: {
            query: {
                service_id: components["schemas"]["UuidV4"];
                service_channel_id: components["schemas"]["UuidV4"];
                recommendation_id: number;
                /** @description Index of the web page of the channel. */
                link_id: number;
                /** @description Handed on to the page. */
                session_id?: string;
                /** @description Handed on to the page. */
                auroraai_access_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page, with `session_id` and `auroraai_access_token` in its query where they were given. */
            302: {
                headers: {
                    /** @description Address of the page. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `Validation error in request query params: …` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The channel, its page or the recommendation is not known. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "Invalid redirect link";
                };
            };
            405: components["responses"]["V1Text"];
            429: components["responses"]["V1RateLimited"];
            500: components["responses"]["V1Text"];
        };
    };
    v1GetSessionAttributes: {
        parameters: {
            query: {
                access_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1SessionAttributes"];
                };
            };
            /** @description The token is missing or malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "access_token is a required parameter" | "Invalid access token format";
                };
            };
            /** @description The token is unknown or has expired. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "Access token does not exist";
                };
            };
            405: components["responses"]["V1Text"];
            429: components["responses"]["V1RateLimited"];
            500: components["responses"]["V1Text"];
        };
    };
    v1PostSessionAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["V1SessionAttributesRequest"];
            };
        };
        responses: {
            /**
             * @description An address to send the person to: a redirect link when a service and a recommendation were
             *     named, otherwise the first page of the channel. It carries the token when the receiver takes
             *     any of the attributes.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The body is not valid (`text/plain`), or the channel takes no attributes (`text/html`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            401: components["responses"]["V1Unauthorized"];
            /** @description The channel is not known or has no web page. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "Service channel id not found" | "No web page found for channel.";
                };
            };
            405: components["responses"]["V1Text"];
            413: components["responses"]["V1Text"];
            415: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
        };
    };
    v1SessionAttributesOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text `OK`. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AnyOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "OK";
                };
            };
            401: components["responses"]["V1Unauthorized"];
            500: components["responses"]["V1Text"];
        };
    };
    v1RandomService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of values without names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["V1RandomServices"];
                };
            };
            401: components["responses"]["V1Unauthorized"];
            405: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
        };
    };
    v1TranslateSearchText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["V1Unauthorized"];
            404: components["responses"]["V1NotOffered"];
            405: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
        };
    };
    v1TranslateService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["V1Unauthorized"];
            404: components["responses"]["V1NotOffered"];
            405: components["responses"]["V1Text"];
            500: components["responses"]["V1Text"];
        };
    };
    v1Healthcheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text `Healthcheck OK`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": "Healthcheck OK";
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "ok";
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue is loaded and the store answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "ready";
                };
            };
            /** @description Something is missing; try again later. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "not ready";
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
}
