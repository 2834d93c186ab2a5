namespace AdsGuard.Runtime.Tests;

/// <summary>A copy holds what was there, and nobody but who has it changes it.</summary>
public sealed class ReviewedCopyTests
{
    [Fact]
    public void Array_IsAnotherWithTheSame()
    {
        int[] own = [1, 2];
        var copy = ReviewedCopy.OfArray(own);
        own[0] = 9;

        Assert.Equal([1, 2], copy);
    }

    [Fact]
    public void List_CanGrow()
    {
        IList<string> own = ["a"];
        var copy = ReviewedCopy.OfList(own);
        copy.Add("b");

        Assert.Equal(["a"], own);
        Assert.Equal(["a", "b"], copy);
    }

    [Fact]
    public void Elements_AreCopiedAsToldTo()
    {
        int[][] own = [[1], [2]];
        var array = ReviewedCopy.OfArray(own, static item => ReviewedCopy.OfArray(item));
        var list = ReviewedCopy.OfList(own, static item => ReviewedCopy.OfArray(item));
        own[0][0] = 9;

        Assert.Equal([1], array[0]);
        Assert.Equal([1], list[0]);
    }

    [Fact]
    public void Nothing_StaysNothing()
    {
        Assert.Null(ReviewedCopy.OfArray<int>(null));
        Assert.Null(ReviewedCopy.OfArray<int>(null, static item => item));
        Assert.Null(ReviewedCopy.OfList<int>(null));
        Assert.Null(ReviewedCopy.OfList<int>(null, static item => item));
        Assert.Null(ReviewedCopy.OfRuntimeType<object?>(null));
    }

    [Fact]
    public void BytesBehindATypeParameter_AreCopied()
    {
        byte[] own = [1];
        var copy = ReviewedCopy.OfRuntimeType(own);
        var boxed = (byte[])ReviewedCopy.OfRuntimeType<object>(own);
        own[0] = 9;

        Assert.Equal([1], copy);
        Assert.Equal([1], boxed);
        Assert.Equal("text", ReviewedCopy.OfRuntimeType("text"));
        Assert.Equal(3, ReviewedCopy.OfRuntimeType(3));
    }
}
