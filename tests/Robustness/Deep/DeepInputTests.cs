namespace AdsGuard.Robustness.Deep;

/// <summary>Deep and long code ends neither the stack nor the build, and either its flow is found or ADS9004 says that it was not looked at to the end.</summary>
public sealed class DeepInputTests
{
    /// <summary>A megabyte is what threads have on Windows, eight what a compiler's have on Linux.</summary>
    [Theory]
    [InlineData(1, "deep")]
    [InlineData(8, "deeper")]
    public void DeepCode_IsAnalysed_OnTheStackThatThereIs(int megabytes, string what)
    {
        var (exitCode, output) = SmallStack.Start(megabytes, what);

        // What was begun last overflowed the stack.
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void TheStackIsReallySmall() => Assert.NotEqual(0, SmallStack.Start(1, "overflow").ExitCode);
}
