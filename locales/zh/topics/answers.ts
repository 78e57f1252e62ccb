/** Sentences that several phrases offer in their place. */

export const COLLEAGUE = ['我帮您联系负责的同事，可以吗？']
export const CORRECT = ['我们一起核对一下信息，马上为您更正。']
export const EXPLAIN = ['我再说明一下。']
export const FROM_HERE = ['我们一起看看现在可以怎么做。']
export const NOT_CLEAR = ['我再说明一下，可能是我刚才没有讲清楚。']
export const SOLVE = ['我们来看看怎么解决。']
export const STEP_BY_STEP = ['我们一起核对一下步骤，马上为您处理。']
export const TELL = ['我来为您说明一下。']
export const UNDERSTAND = ['我理解您的心情，我们来看看怎么解决。']
export const WHAT_IS_POSSIBLE = ['我看看还有哪些办法可以帮到您。']
