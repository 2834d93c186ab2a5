using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// The compiler recurses over code as deep as it is nested. It survives that in its own passes, by giving up on a member; asked by an analyzer what the member means, it
/// overflows the stack and takes the build with it. Such code is analysed on a thread of its own, which has room.
/// </summary>
internal static class DeepCode
{
    /// <summary>Reserved, not used: room for code some ten times as deep as the compiler itself gets through.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    public static void Run(bool isDeep, Action action)
    {
        if (!isDeep)
        {
            action();
            return;
        }

        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    // Cancellation for the most part; whatever it is, the compiler shall see it where it called.
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }
}
