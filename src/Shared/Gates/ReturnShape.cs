namespace AdsGuard.Gates;

/// <summary>What a method returns, as far as a gate has to know.</summary>
internal enum ReturnShape
{
    Nothing,
    Value,
    Reference,
    Task,
    TaskOfValue,
    ValueTask,
    ValueTaskOfValue,
    AsyncStream,
    AsyncEnumerator,
    Stream,
    Enumerator,
}
