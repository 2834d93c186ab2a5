using AdsGuard.Gates;
using AdsGuard.Shared;

namespace AdsGuard.Generators.Model;

/// <summary>A parameter as it is declared again, handed on, and described. Keep it immutable and equatable.</summary>
/// <param name="Name">Its name, as written in code.</param>
/// <param name="Type">Its type, as written in code.</param>
/// <param name="Modifiers">What stands before the type, with a space behind.</param>
/// <param name="Passing">What stands before the argument where it is handed on, with a space behind.</param>
/// <param name="Default">Its default value, as written in code.</param>
/// <param name="Role">What it is to the review.</param>
/// <param name="Form">Its canonical form, where it is in the review.</param>
/// <param name="IsProtected">Whether nobody gets to see it.</param>
/// <param name="SystemIds">The systems whose output it is.</param>
/// <param name="Subject">The property that identifies the subject, where one does.</param>
/// <param name="IsCancellation">Whether it is the cancellation.</param>
/// <param name="IsOut">Whether it is an out parameter.</param>
/// <param name="LacksEnumeratorCancellation">Whether an asynchronous iterator has to mark it.</param>
internal sealed record ParameterModel(
    string Name,
    string Type,
    string Modifiers,
    string Passing,
    string? Default,
    ParameterRole Role,
    CanonicalForm? Form,
    bool IsProtected,
    EquatableArray<string> SystemIds,
    CanonicalMember? Subject,
    bool IsCancellation,
    bool IsOut,
    bool LacksEnumeratorCancellation)
{
    /// <summary>Gets what trimming and the flow of null have to know, with a space behind, where it is not declared by a part of the same method.</summary>
    public string Annotation { get; init; } = "";

    /// <summary>Gets the same where a twin declares it, and what fills it in with where the twin is called from.</summary>
    public string TwinAnnotation { get; init; } = "";

    /// <summary>Gets whether it may be null although its type says that it is not.</summary>
    public bool TakesNull { get; init; }

    /// <summary>Gets whether it may be the sender of an event.</summary>
    public bool IsSender { get; init; }

    /// <summary>
    /// Gets the argument that hands it on. What is <c>dynamic</c> goes on as the object that it is: the call would be bound when it runs, to whatever overload
    /// fits then, and warn where a program is
    /// trimmed. By reference it is bound by its declaration.
    /// </summary>
    public string Argument => Passing.Length == 0 ? AsObject(Type, Name) : Passing + Name;

    /// <summary>A value, as an object where its type is <c>dynamic</c>.</summary>
    public static string AsObject(string? type, string value) => type switch
    {
        "dynamic" => $"(object){value}",
        "dynamic?" => $"(object?){value}",
        _ => value,
    };

    /// <summary>Gets the name without what makes it a name.</summary>
    public string PlainName => Name.TrimStart('@');
}
