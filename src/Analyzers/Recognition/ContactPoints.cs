using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>
/// The address at which messages reach somebody: a telephone number, an e-mail address, the id of a chat. Those who take part in a conversation have one, and
/// nobody knows where they live.
/// </summary>
internal static class ContactPoints
{
    private const string Channel = "channel";

    /// <summary>Words that tell of messages, in the names of a member and of the types around it.</summary>
    private static readonly HashSet<string> OfMessages = new(
        ["conversation", "communication", "messaging", "message", Channel, "chat", "sms", "transcription", "inbox", "mailbox"],
        StringComparer.Ordinal);

    /// <summary>Only what is called an address and no more; a street is a street.</summary>
    public static bool MayBeMeant(DataPattern pattern) => pattern.Phrase == "address";

    public static bool IsOne(ISymbol member, INamedTypeSymbol container)
    {
        if (TellsOfMessages(Words.Of(member.Name))) return true;
        for (var type = container; type is not null; type = type.ContainingType)
        {
            if (TellsOfMessages(Words.Of(type.Name))) return true;
        }

        // Through which channel the address is reached.
        return container.GetMembers().Any(static other => other is IPropertySymbol or IFieldSymbol && Words.Of(other.Name) is [Channel, ..]);
    }

    private static bool TellsOfMessages(ImmutableArray<string> words) => words.Any(OfMessages.Contains);
}
